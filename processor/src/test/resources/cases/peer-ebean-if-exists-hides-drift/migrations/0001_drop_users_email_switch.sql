-- 0001_drop_users_email_switch
-- schemac 1  schema 122ec4825cfd -> 0d45c09fae34  text ddb24448b226
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0001 (switch), new code before it too.
-- Only from 0001 (switch): new code that writes what users_invited_by_fkey refuses.
-- Loses the values of users.email.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
DROP INDEX users_email_idx;

-- Loses the values of users.email. Breaks code that says ON CONFLICT (email), and code that uses
-- users.email. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users
  DROP CONSTRAINT users_invited_by_fkey,
  DROP CONSTRAINT users_email_key,
  DROP COLUMN email;
