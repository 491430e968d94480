-- 0002_drop_users_login
-- schemac 1  schema 68320d986a76 -> 624061db647b  text 29821f37597c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Loses the values of users.login.
-- Locks: ACCESS EXCLUSIVE on users.

-- Loses the values of users.login. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users
  DROP CONSTRAINT users_login_key,
  DROP COLUMN login;
