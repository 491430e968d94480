-- 0002_change_mood_change_users_mood_settle                                file 2 of 2
-- schemac 1  schema bef7e845bd92 -> a3aaa9d2035f  text 53b084f49d2e
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- No rolling deployment: old code runs until 0001, which breaks code that says 'BAD' for mood, that
--   looks for 'MIDDLING' in users.mood or that writes 'MIDDLING' to users.mood; new code runs from
--   0001, since it writes 'AWFUL' of mood and 'GREAT' to users.mood.
-- Locks: SHARE UPDATE EXCLUSIVE on users.

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE users (mood);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
