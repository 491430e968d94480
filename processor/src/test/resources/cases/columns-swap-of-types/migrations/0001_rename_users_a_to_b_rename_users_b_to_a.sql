-- 0001_rename_users_a_to_b_rename_users_b_to_a
-- schemac 1  schema f223b54b8fb8 -> 9cbc01da251b  text 6ba578013247
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses users.b or users.a;
--   new code runs from 0001, since it uses users.b and users.a.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses users.b. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN b TO schemac_a;

-- Breaks code that uses users.a. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN a TO b;

ALTER TABLE users RENAME COLUMN schemac_a TO a;

ALTER TABLE users RENAME CONSTRAINT users_b_check TO schemac_users_a_check;

ALTER TABLE users RENAME CONSTRAINT users_a_check TO users_b_check;

ALTER TABLE users RENAME CONSTRAINT schemac_users_a_check TO users_a_check;

ALTER INDEX users_a_idx RENAME TO users_b_idx;
