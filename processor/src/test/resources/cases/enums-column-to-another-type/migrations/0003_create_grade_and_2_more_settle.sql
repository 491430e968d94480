-- 0003_create_grade_and_2_more_settle                                      file 3 of 3
-- schemac 1  schema c9eb1a4bbb9d -> d6a39da670a9  text 0a1703d054f2
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that takes users.mood
--   for mood; new code runs from 0002 (switch), since it takes users.mood for grade.
-- Locks: SHARE UPDATE EXCLUSIVE on users.

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE users (mood);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
