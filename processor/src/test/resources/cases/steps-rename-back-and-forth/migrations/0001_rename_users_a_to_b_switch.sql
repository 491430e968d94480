-- 0001_rename_users_a_to_b_switch
-- schemac 1  schema 650329ef71eb -> 2761518ee319  text e44b7267e7ad
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that uses users.a;
--   new code runs from 0001 (switch), since it uses users.b.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses users.a. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN a TO b;
