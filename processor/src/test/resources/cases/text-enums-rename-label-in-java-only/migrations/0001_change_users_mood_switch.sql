-- 0001_change_users_mood_switch                                            file 1 of 2
-- schemac 1  schema 624791edb31c -> e8ae52619b43  text b04a83dce7ce
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0002 (settle), new code from 0001 (switch).
-- What new code writes breaks old code that reads 'it''s good' in users.mood without knowing it.
-- New code meets 'GOOD' in users.mood until 0002 (settle) has run.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that reads 'it''s good' in users.mood without knowing it. Brief ACCESS EXCLUSIVE on
-- users: catalogue only.
ALTER TABLE users
  DROP CONSTRAINT users_mood_labels,
  ALTER COLUMN mood SET DEFAULT 'it''s good',
  ADD CONSTRAINT schemac_users_mood_labels CHECK (mood IN ('BAD', 'GOOD', 'it''s good')) NOT VALID;
