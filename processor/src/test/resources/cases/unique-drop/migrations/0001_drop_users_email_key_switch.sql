-- 0001_drop_users_email_key_switch
-- schemac 1  schema 4df6760c4f36 -> 55292b7bbb31  text d3a597b04963
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only until 0001 (switch): old code that says ON CONFLICT (email) or that expects no duplicates of
--   users.email.
-- Only from 0001 (switch): new code that writes what users_email_key refuses.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that says ON CONFLICT (email), and code that expects no duplicates of users.email.
-- Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users DROP CONSTRAINT users_email_key;
