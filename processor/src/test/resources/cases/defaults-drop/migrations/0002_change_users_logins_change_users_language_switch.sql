-- 0002_change_users_logins_change_users_language_switch          draft until committed
-- schemac 1  schema c973d7c70d1f -> 7a4e00df687d  text 7227c1f4c7bc
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that inserts without users.logins. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users
  ALTER COLUMN logins DROP DEFAULT,
  ALTER COLUMN language DROP DEFAULT;
