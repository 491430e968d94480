-- 0001_rename_users_mail_to_email_switch                         draft until committed
-- schemac 1  schema a01ed4c48eae -> 75f702bee0e7  text aa66691d958d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses users.mail. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN mail TO email;

ALTER TABLE users RENAME CONSTRAINT users_mail_check TO users_email_check;

ALTER TABLE users RENAME CONSTRAINT users_mail_key TO users_email_key;

ALTER INDEX users_age_mail_idx RENAME TO users_age_email_idx;

ALTER INDEX users_mail_idx RENAME TO users_email_idx;
