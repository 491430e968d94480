-- 0002_change_things_a_and_2_more_settle                                   file 2 of 2
-- schemac 1  schema 2e608d9b10db -> 7266b4d4eafa  text 08c63d0447dd
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that takes things.a
--   for text or things.b for text; new code runs from 0001 (switch), since it takes things.a for
--   integer, things.b for boolean and things.c for integer.
-- Locks: SHARE UPDATE EXCLUSIVE on things.

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE things (a, b, c);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
