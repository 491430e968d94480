-- 0002_change_accounts_id_and_2_more_switch                                file 2 of 3
-- schemac 1  schema b597d9009699 -> 105dc99fa470  text c65dbdfa3522
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that takes
--   accounts.id for bigint; new code runs from 0002 (switch), since it takes accounts.id for
--   numeric(20,0).
-- Locks: ACCESS EXCLUSIVE on accounts and entries.
-- Rewrites accounts. Scans entries.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['accounts', 'entries']::regclass[]) t

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
