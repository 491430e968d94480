-- 0003_change_users_name_add_users_email_switch                            file 3 of 3
-- schemac 1  schema 73dc4ed2f016 -> 0a153e3bdc40  text a0a1b0e33ba1
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that takes users.name for
--   text; new code runs from 0001, since it uses the extension citext and users.email and takes
--   users.name for citext.
-- Only from 0002 (fill): new code that says ON CONFLICT (email).
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users ADD CONSTRAINT users_email_key UNIQUE USING INDEX users_email_key_build;

-- Breaks code that uses the extension pg_trgm.
DROP EXTENSION pg_trgm;
