-- 0002_change_kind_add_users_lazy                                draft until committed
-- schemac 1  schema 20939fd874b8 -> 687192a7b1c1  text e1c51d0f0c09
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE users ADD COLUMN lazy boolean;
