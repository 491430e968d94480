-- 0002_drop_users_login
-- schemac 1  schema 68320d986a76 -> 624061db647b  text e07e921e9b37
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0002, new code before it too.
-- Loses the values of users.login.
-- Locks: ACCESS EXCLUSIVE on users.

-- Loses the values of users.login. Breaks code that says ON CONFLICT (login), and code that uses
-- users.login. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users
  DROP CONSTRAINT users_login_key,
  DROP COLUMN login;
