-- 0001_drop_users_email
-- schemac 1  schema 122ec4825cfd -> 0d45c09fae34  text 1c71dcbbe29e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0001, new code before it too.
-- Only from 0001: new code that writes what users_invited_by_fkey refuses.
-- Loses the values of users.email.
-- Locks: ACCESS EXCLUSIVE on users.

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
DROP INDEX users_email_idx;

-- Loses the values of users.email. Breaks code that says ON CONFLICT (email), and code that uses
-- users.email. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users
  DROP CONSTRAINT users_invited_by_fkey,
  DROP CONSTRAINT users_email_key,
  DROP COLUMN email;
