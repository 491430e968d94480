-- 0001_add_users_order_and_2_more                                draft until committed
-- schemac 1  schema 32179ffed416 -> 693c94e2d5d6  text 6d1b12eb9bca
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE users
  ADD COLUMN "order" integer,
  ADD COLUMN limit_  integer,
  ADD COLUMN "end"   timestamptz;
