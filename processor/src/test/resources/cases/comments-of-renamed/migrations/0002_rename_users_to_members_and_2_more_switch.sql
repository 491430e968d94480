-- 0002_rename_users_to_members_and_2_more_switch                           file 2 of 2
-- schemac 1  schema bb5d64064945 -> 12d4b250e403  text bb4f6e8ee1a9
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that uses users or
--   users.mail; new code runs from 0002 (switch), since it uses members and members.email.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses users. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME TO members;

-- Breaks code that uses users.mail. Brief ACCESS EXCLUSIVE on members.
ALTER TABLE members RENAME COLUMN mail TO email;

ALTER TABLE members RENAME CONSTRAINT users_pkey TO members_pkey;
