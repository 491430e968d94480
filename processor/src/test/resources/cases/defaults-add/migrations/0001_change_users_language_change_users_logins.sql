-- 0001_change_users_language_change_users_logins
-- schemac 1  schema 7a4e00df687d -> dd429a2c5032  text c3e26cedd3e1
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only from 0001: new code that inserts without users.language and users.logins.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE users
  ALTER COLUMN language SET DEFAULT 'en',
  ALTER COLUMN logins SET DEFAULT 0;
