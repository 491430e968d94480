-- 0001_add_users_phone_add_users_email                           draft until committed
-- schemac 1  schema 32179ffed416 -> 5009f5bccbc8  text 792760b9e63e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE users
  ADD COLUMN phone text,
  ADD COLUMN email text;
