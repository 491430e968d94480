-- 0001_rename_users_to_members_and_2_more_switch                           file 1 of 2
-- schemac 1  schema 32733e79b8e2 -> ca3cbbc395ee  text bdd26c950702
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that uses users or
--   users.mood; new code runs from 0001 (switch), since it uses members and members.feeling and
--   writes 'AWFUL' to members.feeling.
-- New code meets 'BAD' in members.feeling until 0002 (settle) has run.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses users. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME TO members;

-- Breaks code that uses users.mood. Brief ACCESS EXCLUSIVE on members.
ALTER TABLE members RENAME COLUMN mood TO feeling;

ALTER TABLE members RENAME CONSTRAINT users_pkey TO members_pkey;

-- Breaks code that reads 'AWFUL' in members.feeling without knowing it. Brief ACCESS EXCLUSIVE on
-- members: catalogue only.
ALTER TABLE members
  DROP CONSTRAINT users_mood_labels,
  ADD CONSTRAINT schemac_members_feeling_labels
    CHECK (feeling IN ('AWFUL', 'BAD', 'GOOD')) NOT VALID;
