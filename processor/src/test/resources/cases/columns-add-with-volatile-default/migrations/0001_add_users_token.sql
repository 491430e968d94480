-- 0001_add_users_token                                           draft until committed
-- schemac 1  schema 32179ffed416 -> eb3853477a17  text 7fa97b2fb89d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE users
  ADD COLUMN token uuid,
  ALTER COLUMN token SET DEFAULT gen_random_uuid();
