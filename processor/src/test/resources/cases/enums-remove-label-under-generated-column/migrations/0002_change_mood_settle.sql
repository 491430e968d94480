-- 0002_change_mood_settle                                                  file 2 of 2
-- schemac 1  schema 2ebc94fc4564 -> 32a7ceb028dc  text 19f2814f3d81
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old code runs until 0001, new code before it too.
-- New code meets 'MIDDLING' in users.mood until 0001 has run.
-- Locks: SHARE UPDATE EXCLUSIVE on users.

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE users (mood, good);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
