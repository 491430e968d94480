-- 0001_change_users_logins_change_users_language
-- schemac 1  schema c973d7c70d1f -> 7a4e00df687d  text bf3989778fb5
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that inserts without
--   users.logins or users.language; new code runs from 0001, since it leaves out users.language or
--   writes NULL to it.
-- Locks: ACCESS EXCLUSIVE on users.

-- Breaks code that inserts without users.logins or users.language, and code that reads
-- users.language as never NULL. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users
  ALTER COLUMN logins DROP DEFAULT,
  ALTER COLUMN language DROP DEFAULT,
  ALTER COLUMN language DROP NOT NULL;
