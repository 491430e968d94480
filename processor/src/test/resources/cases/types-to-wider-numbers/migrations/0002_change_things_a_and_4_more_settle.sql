-- 0002_change_things_a_and_4_more_settle                                   file 2 of 2
-- schemac 1  schema 6e5f896335f5 -> 56efa8b7026a  text b1011c79d75f
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that takes things.b
--   for smallint or things.d for integer; new code runs from 0001 (switch), since it takes things.a
--   for integer, things.b for real, things.c for double precision and more.
-- Locks: SHARE UPDATE EXCLUSIVE on things.

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE things (a, b, c, d, e);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
