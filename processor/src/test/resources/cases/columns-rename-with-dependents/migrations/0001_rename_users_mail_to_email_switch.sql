-- 0001_rename_users_mail_to_email_switch
-- schemac 1  schema a01ed4c48eae -> 75f702bee0e7  text f312f0c8cb21
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that uses users.mail;
--   new code runs from 0001 (switch), since it uses users.email.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses users.mail. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN mail TO email;

ALTER TABLE users RENAME CONSTRAINT users_mail_check TO users_email_check;

ALTER TABLE users RENAME CONSTRAINT users_mail_key TO users_email_key;

ALTER INDEX users_age_mail_idx RENAME TO users_age_email_idx;

ALTER INDEX users_mail_idx RENAME TO users_email_idx;
