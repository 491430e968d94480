-- 0001_change_users_name_add_users_email                                   file 1 of 3
-- schemac 1  schema 73dc4ed2f016 -> 0a153e3bdc40  text 9d131bf3b70d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that takes users.name for
--   text; new code runs from 0001, since it uses the extension citext and users.email and takes
--   users.name for citext.
-- Only from 0002 (fill): new code that says ON CONFLICT (email).
-- No way back behind 0001: the type of users.name.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

CREATE EXTENSION IF NOT EXISTS citext;

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
DROP INDEX users_name_trgm;

-- Breaks code that takes users.name for text. Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  ALTER COLUMN name TYPE citext USING name::citext,
  ADD COLUMN email citext;
