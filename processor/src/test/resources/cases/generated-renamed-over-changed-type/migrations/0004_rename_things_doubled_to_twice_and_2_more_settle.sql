-- 0004_rename_things_doubled_to_twice_and_2_more_settle                    file 4 of 4
-- schemac 1  schema 7e146cf0064f -> bf5014bddd16  text a7c42b304bbb
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- No rolling deployment: old code runs until 0001, which breaks code that uses things.doubled; new
--   code runs from 0001, since it takes things.count for bigint and uses things.twice.
-- Only from 0002 (fill): new code that says ON CONFLICT (twice).
-- Locks: SHARE UPDATE EXCLUSIVE on things.
-- Scans things.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['things']::regclass[]) t

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Scans things; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM things WHERE NOT (twice > 0)
ALTER TABLE things VALIDATE CONSTRAINT things_twice_check;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
