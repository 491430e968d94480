-- 0001_change_accounts_id_and_2_more                             draft until committed
-- schemac 1  schema b597d9009699 -> 105dc99fa470  text 71894425d54c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that takes accounts.id for bigint. Blocks reads and writes of accounts and entries
-- (ACCESS EXCLUSIVE) while it rewrites accounts and scans entries. Loses the statistics of
-- accounts.id until ANALYZE.
ALTER TABLE accounts ALTER COLUMN id TYPE numeric(20,0);

-- Blocks reads and writes of days and events (ACCESS EXCLUSIVE) while it rewrites days and scans
-- events. Reads and writes of accounts and entries wait until COMMIT (locked above). Loses the
-- statistics of days.day until ANALYZE.
ALTER TABLE days ALTER COLUMN day TYPE timestamp;

-- Blocks reads and writes of accounts and entries (ACCESS EXCLUSIVE) while it rewrites entries and
-- scans accounts. Reads and writes of days and events wait until COMMIT (locked above). Loses the
-- statistics of entries.account_id until ANALYZE.
ALTER TABLE entries ALTER COLUMN account_id TYPE bigint;
