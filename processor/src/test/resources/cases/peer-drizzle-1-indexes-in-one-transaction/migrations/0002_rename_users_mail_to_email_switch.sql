-- 0002_rename_users_mail_to_email_switch                                   file 2 of 2
-- schemac 1  schema 075e094a6adc -> 39ea69ed7379  text 3818e97bb34e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that uses users.mail;
--   new code runs from 0002 (switch), since it uses users.email.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses users.mail. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN mail TO email;
