-- 0001_rename_users_mail_to_email
-- schemac 1  schema a01ed4c48eae -> 75f702bee0e7  text 140eb0aa8012
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses users.mail; new code
--   runs from 0001, since it uses users.email.
-- Locks: ACCESS EXCLUSIVE on users.

-- Breaks code that uses users.mail. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN mail TO email;

ALTER TABLE users RENAME CONSTRAINT users_mail_check TO users_email_check;

ALTER TABLE users RENAME CONSTRAINT users_mail_key TO users_email_key;

ALTER INDEX users_age_mail_idx RENAME TO users_age_email_idx;

ALTER INDEX users_mail_idx RENAME TO users_email_idx;
