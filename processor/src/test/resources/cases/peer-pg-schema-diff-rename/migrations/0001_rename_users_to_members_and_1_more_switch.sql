-- 0001_rename_users_to_members_and_1_more_switch
-- schemac 1  schema 9d5d3b3a48bd -> 6eb26783dbd5  text c5e397a4f556
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that uses users or
--   users.mail; new code runs from 0001 (switch), since it uses members and members.email.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses users. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME TO members;

-- Breaks code that uses users.mail. Brief ACCESS EXCLUSIVE on members.
ALTER TABLE members RENAME COLUMN mail TO email;

ALTER TABLE members RENAME CONSTRAINT users_pkey TO members_pkey;
