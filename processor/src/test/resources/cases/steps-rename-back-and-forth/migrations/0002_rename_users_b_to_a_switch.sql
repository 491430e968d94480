-- 0002_rename_users_b_to_a_switch                                draft until committed
-- schemac 1  schema 2761518ee319 -> 650329ef71eb  text dbd86dc937e6
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses users.b. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN b TO a;
