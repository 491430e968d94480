-- 0003_add_users_order_and_2_more_switch                                   file 3 of 3
-- schemac 1  schema 32179ffed416 -> 693c94e2d5d6  text 1a3d90c06a6c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0003 (switch), new code from 0002 (fill).
-- Only until 0002 (fill): old code that inserts, or updates in any column, a row that violates
--   users_order_check.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that leaves users.end to be filled, code that leaves out users.order or writes NULL
-- to it, and code that leaves out users.limit_ or writes NULL to it. Brief ACCESS EXCLUSIVE on
-- users.
DROP TRIGGER zz_schemac_users ON users;

DROP FUNCTION zz_schemac_users();

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  ALTER COLUMN "order" SET NOT NULL,
  ALTER COLUMN limit_ SET NOT NULL;

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  DROP CONSTRAINT schemac_users_limit__check,
  DROP CONSTRAINT schemac_users_order_check,
  ADD CONSTRAINT users_order_key UNIQUE USING INDEX users_order_key_build;
