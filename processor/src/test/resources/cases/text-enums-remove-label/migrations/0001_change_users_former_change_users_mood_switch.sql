-- 0001_change_users_former_change_users_mood_switch                        file 1 of 2
-- schemac 1  schema 13755e83679e -> 37599a3e5beb  text 704ddbefa18e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0002 (settle), new code before it too.
-- Only from 0001 (switch): new code that inserts without users.mood.
-- New code meets 'MIDDLING' in users.former and 'MIDDLING' in users.mood until 0002 (settle) has
--   run.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  DROP CONSTRAINT users_former_labels,
  DROP CONSTRAINT users_mood_labels,
  ALTER COLUMN mood SET DEFAULT 'GOOD',
  ADD CONSTRAINT schemac_users_former_labels
    CHECK (array_replace(former, NULL, 'BAD') <@ ARRAY['BAD', 'GOOD', 'MIDDLING']::text[]) NOT VALID,
  ADD CONSTRAINT schemac_users_mood_labels CHECK (mood IN ('BAD', 'GOOD', 'MIDDLING')) NOT VALID;
