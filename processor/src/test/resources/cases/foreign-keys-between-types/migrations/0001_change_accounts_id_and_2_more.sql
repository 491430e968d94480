-- 0001_change_accounts_id_and_2_more                                       file 1 of 2
-- schemac 1  schema b597d9009699 -> 105dc99fa470  text 50accfa6b64c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that takes accounts.id for
--   bigint; new code runs from 0001, since it takes accounts.id for numeric(20,0), days.day for
--   timestamp and entries.account_id for bigint.
-- Locks: ACCESS EXCLUSIVE on accounts, days, entries and events.
-- Rewrites accounts, days and entries. Scans accounts, entries and events.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['accounts', 'days', 'entries', 'events']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';
LOCK TABLE accounts IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses accounts waits from here on
LOCK TABLE days, entries, events IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = 0;

-- Breaks code that takes accounts.id for bigint. Blocks reads and writes of accounts and entries
-- (ACCESS EXCLUSIVE) while it rewrites accounts and scans entries. Reads and writes of days and
-- events wait until COMMIT (locked above).
ALTER TABLE accounts ALTER COLUMN id TYPE numeric(20,0);

-- Blocks reads and writes of days and events (ACCESS EXCLUSIVE) while it rewrites days and scans
-- events. Reads and writes of accounts and entries wait until COMMIT (locked above).
ALTER TABLE days ALTER COLUMN day TYPE timestamp;

-- Blocks reads and writes of accounts and entries (ACCESS EXCLUSIVE) while it rewrites entries and
-- scans accounts. Reads and writes of days and events wait until COMMIT (locked above).
ALTER TABLE entries ALTER COLUMN account_id TYPE bigint;
