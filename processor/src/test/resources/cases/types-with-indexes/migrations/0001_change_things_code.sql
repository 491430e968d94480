-- 0001_change_things_code                                                  file 1 of 2
-- schemac 1  schema 740a1b065407 -> 5a0f6bcf9b30  text 947b5974dfec
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Locks: ACCESS EXCLUSIVE on things.
-- Builds indexes on things.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['things']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of things (ACCESS EXCLUSIVE) while it builds things_code_lower and
-- things_open.
ALTER TABLE things ALTER COLUMN code TYPE varchar(30);
