-- 0001_rename_users_to_members_and_2_more
-- schemac 1  schema 1c28ac2a88a1 -> 51a698f7f8a3  text f4df51567c12
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses users, users.a or
--   users.b; new code runs from 0001, since it uses members and members.c.
-- Loses the values of members.b.
-- Locks: ACCESS EXCLUSIVE on users.

-- Breaks code that uses users. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME TO members;

-- Breaks code that uses users.a. Brief ACCESS EXCLUSIVE on members.
ALTER TABLE members RENAME COLUMN a TO c;

ALTER TABLE members RENAME CONSTRAINT users_pkey TO members_pkey;

-- Loses the values of members.b. Breaks code that uses users.b. Brief ACCESS EXCLUSIVE on members.
ALTER TABLE members DROP COLUMN b;
