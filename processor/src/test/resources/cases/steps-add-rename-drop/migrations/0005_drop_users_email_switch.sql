-- 0005_drop_users_email_switch
-- schemac 1  schema 4df6760c4f36 -> 32179ffed416  text 29c5c46f2651
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0005 (switch), new code before it too.
-- Loses the values of users.email.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Loses the values of users.email. Breaks code that says ON CONFLICT (email), and code that uses
-- users.email. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users
  DROP CONSTRAINT users_email_key,
  DROP COLUMN email;
