-- 0002_change_things_state_settle                                          file 2 of 2
-- schemac 1  schema eff393820a47 -> 23b47769443f  text f361680dd9a3
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that takes
--   things.state for text; new code runs from 0001 (switch), since it takes things.state for
--   integer.
-- Locks: SHARE UPDATE EXCLUSIVE on things.
-- Scans things.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['things']::regclass[]) t

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE things (state);

-- Scans things; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM things WHERE NOT (state IN (0, 1))
ALTER TABLE things VALIDATE CONSTRAINT things_state_check;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
