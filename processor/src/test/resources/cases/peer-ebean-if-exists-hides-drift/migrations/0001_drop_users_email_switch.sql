-- 0001_drop_users_email_switch                                   draft until committed
-- schemac 1  schema 122ec4825cfd -> 0d45c09fae34  text a13d7dfb8118
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

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
