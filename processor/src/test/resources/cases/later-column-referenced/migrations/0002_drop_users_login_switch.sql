-- 0002_drop_users_login_switch
-- schemac 1  schema 68320d986a76 -> 624061db647b  text b3ebebbdc140
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0002 (switch), new code before it too.
-- Loses the values of users.login.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Loses the values of users.login. Breaks code that says ON CONFLICT (login), and code that uses
-- users.login. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users
  DROP CONSTRAINT users_login_key,
  DROP COLUMN login;
