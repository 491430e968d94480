-- 0002_change_users_former_change_users_mood_switch                        file 2 of 3
-- schemac 1  schema cedbf3461623 -> f4e37d2c0006  text 1da086cfcaea
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0003 (settle), new code from 0002 (switch).
-- What new code writes breaks old code that reads 'FINE' in users.former or 'FINE' in users.mood
--   without knowing it.
-- New code meets 'GOOD' in users.former and 'GOOD' in users.mood until 0003 (settle) has run.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER INDEX users_in_good_mood RENAME TO schemac_old_users_in_good_mood;

-- Breaks code that reads 'FINE' in users.former without knowing it, and code that reads 'FINE' in
-- users.mood without knowing it. Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  DROP CONSTRAINT users_former_labels,
  DROP CONSTRAINT users_mood_labels,
  ALTER COLUMN mood SET DEFAULT 'FINE',
  ALTER COLUMN former SET DEFAULT '{FINE,BAD}',
  ADD CONSTRAINT schemac_users_former_labels
    CHECK (array_replace(former, NULL, 'BAD') <@ ARRAY['BAD', 'FINE', 'GOOD']::text[]) NOT VALID,
  ADD CONSTRAINT schemac_users_mood_labels CHECK (mood IN ('BAD', 'FINE', 'GOOD')) NOT VALID;

ALTER INDEX users_in_good_mood_build RENAME TO users_in_good_mood;
