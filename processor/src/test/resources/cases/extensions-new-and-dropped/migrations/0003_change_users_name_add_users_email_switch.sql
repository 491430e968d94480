-- 0003_change_users_name_add_users_email_switch                  draft until committed
-- schemac 1  schema 73dc4ed2f016 -> 0a153e3bdc40  text 6a84f476534b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

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
