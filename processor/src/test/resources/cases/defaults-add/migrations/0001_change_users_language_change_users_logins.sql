-- 0001_change_users_language_change_users_logins                 draft until committed
-- schemac 1  schema 7a4e00df687d -> dd429a2c5032  text 0d1ee87c7519
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';

ALTER TABLE users
  ALTER COLUMN language SET DEFAULT 'en',
  ALTER COLUMN logins SET DEFAULT 0;
