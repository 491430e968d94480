-- 0002_change_things_key_and_3_more_settle                                 file 2 of 2
-- schemac 1  schema 614b75cf6e8d -> fc8a2a53391c  text f3e52c0208d8
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that takes things.key
--   for uuid, things.open for boolean, things.size for integer or more; new code runs from 0001
--   (switch), since it takes things.key for text, things.open for text, things.size for text and
--   more.
-- Locks: SHARE UPDATE EXCLUSIVE on things.

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE things (key, open, size, address);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
