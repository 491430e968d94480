-- 0002_create_mood_and_2_more_settle                                       file 2 of 2
-- schemac 1  schema 718f783598f1 -> 9891fbe4e876  text 3de4188ff3c0
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- No rolling deployment: old code runs until 0001, which breaks code that takes users.mood for text
--   or users.former for text[]; new code runs from 0001, since it uses the type mood and takes
--   users.mood for mood and users.former for mood[].
-- Locks: SHARE UPDATE EXCLUSIVE on users.

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE users (mood, former);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
