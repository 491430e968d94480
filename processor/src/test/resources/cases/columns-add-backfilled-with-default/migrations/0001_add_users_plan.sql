-- 0001_add_users_plan                                            draft until committed
-- schemac 1  schema 32179ffed416 -> c549d2b2defc  text 8ce3ef66f875
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE users
  ADD COLUMN plan text,
  ALTER COLUMN plan SET DEFAULT 'trial';
