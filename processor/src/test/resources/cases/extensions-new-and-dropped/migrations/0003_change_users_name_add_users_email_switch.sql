-- 0003_change_users_name_add_users_email_switch                            file 3 of 4
-- schemac 1  schema 73dc4ed2f016 -> 0a153e3bdc40  text ea741767f6a7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0003 (switch), which breaks code that takes users.name
--   for text or that uses the extension pg_trgm; new code runs from 0003 (switch), since it takes
--   users.name for citext.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
DROP INDEX users_name_trgm;

-- Breaks code that takes users.name for text. Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  ALTER COLUMN name TYPE citext USING name::citext,
  ADD CONSTRAINT users_email_key UNIQUE USING INDEX users_email_key_build;

-- Breaks code that uses the extension pg_trgm.
DROP EXTENSION pg_trgm;
