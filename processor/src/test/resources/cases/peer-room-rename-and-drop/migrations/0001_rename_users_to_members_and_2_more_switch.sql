-- 0001_rename_users_to_members_and_2_more_switch                 draft until committed
-- schemac 1  schema 1c28ac2a88a1 -> 51a698f7f8a3  text 5cde8362d20d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses users. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME TO members;

-- Breaks code that uses members.a. Brief ACCESS EXCLUSIVE on members.
ALTER TABLE members RENAME COLUMN a TO c;

ALTER TABLE members RENAME CONSTRAINT users_pkey TO members_pkey;

-- Loses the values of members.b, breaks code that uses it. Brief ACCESS EXCLUSIVE on members.
ALTER TABLE members DROP COLUMN b;
