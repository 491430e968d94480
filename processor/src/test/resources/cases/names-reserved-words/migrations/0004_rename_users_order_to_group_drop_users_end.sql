-- 0004_rename_users_order_to_group_drop_users_end                draft until committed
-- schemac 1  schema 693c94e2d5d6 -> 2886406de35c  text 083757b0ebab
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses users.order. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN "order" TO "group";
