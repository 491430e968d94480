-- 0001_change_users_age_change_users_email                       draft until committed
-- schemac 1  schema ce945a095919 -> 5b329bd619af  text 970ea3f77f10
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE users
  ALTER COLUMN age DROP NOT NULL,
  ALTER COLUMN email DROP NOT NULL;
