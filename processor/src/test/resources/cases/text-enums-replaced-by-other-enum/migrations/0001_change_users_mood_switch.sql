-- 0001_change_users_mood_switch                                  draft until committed
-- schemac 1  schema 32733e79b8e2 -> 6be5edd0c0a4  text f9ad14420ab2
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  DROP CONSTRAINT users_mood_labels,
  ADD CONSTRAINT schemac_users_mood_labels CHECK (mood IN ('A', 'B', 'BAD', 'GOOD')) NOT VALID;
