-- 0002_rename_users_b_to_a_switch
-- schemac 1  schema 2761518ee319 -> 650329ef71eb  text 13216ce327bd
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that uses users.b;
--   new code runs from 0002 (switch), since it uses users.a.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses users.b. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN b TO a;
