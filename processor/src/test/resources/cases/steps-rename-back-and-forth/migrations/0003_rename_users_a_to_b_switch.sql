-- 0003_rename_users_a_to_b_switch                                draft until committed
-- schemac 1  schema 650329ef71eb -> 2761518ee319  text 23e8b2780c36
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses users.a. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN a TO b;
