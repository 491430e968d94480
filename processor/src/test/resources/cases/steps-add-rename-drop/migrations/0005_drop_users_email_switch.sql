-- 0005_drop_users_email_switch                                   draft until committed
-- schemac 1  schema 4df6760c4f36 -> 32179ffed416  text 91212409669a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Loses the values of users.email. Breaks code that says ON CONFLICT (email), and code that uses
-- users.email. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users
  DROP CONSTRAINT users_email_key,
  DROP COLUMN email;
