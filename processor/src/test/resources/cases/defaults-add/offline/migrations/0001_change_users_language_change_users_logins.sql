-- 0001_change_users_language_change_users_logins                 draft until committed
-- schemac 1  schema 7a4e00df687d -> dd429a2c5032  text 697f3eedb884
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users
  ALTER COLUMN language SET DEFAULT 'en',
  ALTER COLUMN logins SET DEFAULT 0;
