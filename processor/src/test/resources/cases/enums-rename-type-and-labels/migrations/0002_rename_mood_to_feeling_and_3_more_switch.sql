-- 0002_rename_mood_to_feeling_and_3_more_switch                            file 2 of 2
-- schemac 1  schema 0fdcc96c23ab -> 815f3556f3c3  text a4b07c559555
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that says 'GOOD' for
--   feeling or that uses users or users.mood; new code runs from 0002 (switch), since it uses the
--   type feeling and members, writes 'FINE' of feeling and more.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that names the type mood.
ALTER TYPE mood RENAME TO feeling;

-- Breaks code that says 'GOOD' for feeling.
ALTER TYPE feeling RENAME VALUE 'GOOD' TO 'FINE';

-- Breaks code that uses users. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME TO members;

-- Breaks code that uses users.mood. Brief ACCESS EXCLUSIVE on members.
ALTER TABLE members RENAME COLUMN mood TO feeling;

ALTER TABLE members RENAME CONSTRAINT users_pkey TO members_pkey;
