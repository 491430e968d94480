-- 0003_create_mood_and_2_more_settle                                       file 3 of 3
-- schemac 1  schema 0fdcc96c23ab -> ee6c6ab26081  text 8f813e066414
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that takes users.mood
--   for schemac_old_mood; new code runs from 0002 (switch), since it takes users.mood for text.
-- Only until 0001: old code that names the type mood.
-- Locks: SHARE UPDATE EXCLUSIVE on users.

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE users (mood);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
