-- 0001_change_users_language_change_users_logins
-- schemac 1  schema 7a4e00df687d -> dd429a2c5032  text 326c86974afb
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only from 0001: new code that inserts without users.language and users.logins.
-- Locks: ACCESS EXCLUSIVE on users.

ALTER TABLE users
  ALTER COLUMN language SET DEFAULT 'en',
  ALTER COLUMN logins SET DEFAULT 0;
