-- 0002_rename_things_doubled_to_twice_and_2_more_fill                      file 2 of 2
-- schemac 1  schema 7e146cf0064f -> bf5014bddd16  text de61f605258f
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- No rolling deployment: old code runs until 0001, which breaks code that uses things.doubled; new
--   code runs from 0001, since it takes things.count for bigint and uses things.twice.
-- Locks: SHARE UPDATE EXCLUSIVE on things.
-- Scans things.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['things']::regclass[]) t

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE things (count, twice);

-- Scans things; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM things WHERE NOT (twice > 0)
ALTER TABLE things VALIDATE CONSTRAINT things_twice_check;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
