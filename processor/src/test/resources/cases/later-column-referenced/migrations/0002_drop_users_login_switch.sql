-- 0002_drop_users_login_switch
-- schemac 1  schema 68320d986a76 -> 624061db647b  text ad1f907262ca
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Loses the values of users.login.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Loses the values of users.login. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users
  DROP CONSTRAINT users_login_key,
  DROP COLUMN login;
