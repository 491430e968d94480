-- 0002_rename_users_mail_to_email_switch                         draft until committed
-- schemac 1  schema 075e094a6adc -> 39ea69ed7379  text e10db64531a5
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses users.mail. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN mail TO email;
