-- 0001_change_accounts_id_and_2_more                             draft until committed
-- schemac 1  schema b597d9009699 -> 105dc99fa470  text ee908355aeda
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';
LOCK TABLE accounts IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses accounts waits from here on
LOCK TABLE days, entries, events IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = 0;

-- Blocks reads and writes of days and events (ACCESS EXCLUSIVE) while it rewrites days and scans
-- events. Reads and writes of accounts and entries wait until COMMIT (locked above).
ALTER TABLE days ALTER COLUMN day TYPE timestamp;

-- Blocks reads and writes of accounts and entries (ACCESS EXCLUSIVE) while it rewrites entries and
-- scans accounts. Reads and writes of days and events wait until COMMIT (locked above).
ALTER TABLE entries ALTER COLUMN account_id TYPE bigint;
