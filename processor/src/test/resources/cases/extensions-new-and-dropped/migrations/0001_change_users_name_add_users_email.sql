-- 0001_change_users_name_add_users_email                                   file 1 of 4
-- schemac 1  schema 73dc4ed2f016 -> 0a153e3bdc40  text 27b65ffbd40a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0003 (switch), which breaks code that takes users.name
--   for text or that uses the extension pg_trgm; new code runs from 0003 (switch), since it takes
--   users.name for citext.
-- To back out before 0003 (switch) runs: see 0002 (fill).
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

CREATE EXTENSION IF NOT EXISTS citext;

ALTER TABLE users ADD COLUMN email citext;
