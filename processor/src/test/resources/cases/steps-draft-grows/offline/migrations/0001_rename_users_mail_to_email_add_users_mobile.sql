-- 0001_rename_users_mail_to_email_add_users_mobile
-- schemac 1  schema 075e094a6adc -> 1f500d2a3bd0  text acd3576aa6a0
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses users.mail; new code
--   runs from 0001, since it uses users.email and users.mobile.
-- Locks: ACCESS EXCLUSIVE on users.

-- Breaks code that uses users.mail. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN mail TO email;

ALTER TABLE users ADD COLUMN mobile text;
