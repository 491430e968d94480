-- 0003_create_mood_change_users_mood_settle                                file 3 of 3
-- schemac 1  schema 507256839a24 -> c9eb1a4bbb9d  text 4e4a9af6a924
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that takes users.mood
--   for text; new code runs from 0002 (switch), since it takes users.mood for mood.
-- Locks: SHARE UPDATE EXCLUSIVE on users.

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE users (mood);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
