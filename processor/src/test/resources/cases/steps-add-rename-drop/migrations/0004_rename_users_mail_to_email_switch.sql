-- 0004_rename_users_mail_to_email_switch
-- schemac 1  schema 75dad40dced1 -> 4df6760c4f36  text 972e8b082d86
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0004 (switch), which breaks code that uses users.mail;
--   new code runs from 0004 (switch), since it uses users.email.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses users.mail. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN mail TO email;

ALTER TABLE users RENAME CONSTRAINT users_mail_key TO users_email_key;
