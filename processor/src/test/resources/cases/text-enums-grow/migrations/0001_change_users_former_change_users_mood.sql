-- 0001_change_users_former_change_users_mood                               file 1 of 2
-- schemac 1  schema 37599a3e5beb -> 13755e83679e  text 88fb2263db8f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- What new code writes breaks old code that reads 'MIDDLING' in users.former or 'MIDDLING' in
--   users.mood without knowing it.
-- To back out: see 0002 (fill).
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that reads 'MIDDLING' in users.former without knowing it, and code that reads
-- 'MIDDLING' in users.mood without knowing it. Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  DROP CONSTRAINT users_former_labels,
  DROP CONSTRAINT users_mood_labels,
  ALTER COLUMN mood SET DEFAULT 'MIDDLING',
  ADD CONSTRAINT users_former_labels
    CHECK (array_replace(former, NULL, 'BAD') <@ ARRAY['BAD', 'GOOD', 'MIDDLING']::text[]) NOT VALID,
  ADD CONSTRAINT users_mood_labels CHECK (mood IN ('BAD', 'GOOD', 'MIDDLING')) NOT VALID;
