-- 0002_rename_things_factor_to_scale_and_3_more_settle                     file 2 of 2
-- schemac 1  schema 6c30e1fc8448 -> a94341bd64fe  text 3296fb951b86
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that uses
--   things.metres or things.factor, that takes things.length for integer or more; new code runs
--   from 0001 (switch), since it uses things.length and things.scale, leaves out things.length or
--   writes NULL to it and more.
-- Locks: SHARE UPDATE EXCLUSIVE on things.

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE things (length);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
