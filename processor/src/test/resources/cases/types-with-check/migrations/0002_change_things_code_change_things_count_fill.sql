-- 0002_change_things_code_change_things_count_fill                         file 2 of 2
-- schemac 1  schema d465ad4cbc83 -> c7f79ce5c7ab  text 14c68ea3e147
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old code keeps running, new code runs from 0001.
-- Locks: SHARE UPDATE EXCLUSIVE on things.
-- Scans things.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['things']::regclass[]) t

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE things (code, count);

ALTER TABLE things VALIDATE CONSTRAINT things_count_check;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
