-- 0002_change_accounts_id_and_2_more_switch                      draft until committed
-- schemac 1  schema b597d9009699 -> 105dc99fa470  text 78f981ff47dc
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';
LOCK TABLE accounts IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses accounts waits from here on
LOCK TABLE entries IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = 0;

-- Breaks code that takes accounts.id for bigint. Blocks reads and writes of accounts and entries
-- (ACCESS EXCLUSIVE) while it rewrites accounts and scans entries.
ALTER TABLE accounts ALTER COLUMN id TYPE numeric(20,0);
