-- 0002_change_users_mood_and_2_more_switch                                 file 2 of 3
-- schemac 1  schema 9891fbe4e876 -> 718f783598f1  text 889bc8c63314
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that takes users.mood for mood
--   or users.former for mood[]; new code runs from 0001, since it takes users.mood for text and
--   users.former for text[].
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  ADD CONSTRAINT users_former_labels
    CHECK (array_replace(former, NULL, 'BAD') <@ ARRAY['BAD', 'GOOD']::text[]) NOT VALID,
  ADD CONSTRAINT users_mood_labels CHECK (mood IN ('BAD', 'GOOD')) NOT VALID;

-- Breaks code that names the type mood.
DROP TYPE mood;
