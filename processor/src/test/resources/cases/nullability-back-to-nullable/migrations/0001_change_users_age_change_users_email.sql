-- 0001_change_users_age_change_users_email
-- schemac 1  schema ce945a095919 -> 5b329bd619af  text 18062ba1b65d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- What new code writes breaks old code that reads users.age or users.email as never NULL.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that reads users.age as never NULL, and code that reads users.email as never NULL.
-- Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users
  ALTER COLUMN age DROP NOT NULL,
  ALTER COLUMN email DROP NOT NULL;
