-- 0001_change_accounts_id_and_2_more                                       file 1 of 3
-- schemac 1  schema b597d9009699 -> 105dc99fa470  text 993707035de9
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that takes
--   accounts.id for bigint; new code runs from 0002 (switch), since it takes accounts.id for
--   numeric(20,0).
-- No way back behind 0001: the type of days.day and the type of entries.account_id.
-- Locks: ACCESS EXCLUSIVE on accounts, days, entries and events.
-- Rewrites days and entries. Scans accounts and events.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['accounts', 'days', 'entries', 'events']::regclass[]) t

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
