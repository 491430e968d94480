-- 0001_rename_users_mail_to_email
-- schemac 1  schema 075e094a6adc -> 55292b7bbb31  text 23046f77fbdf
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses users.mail; new code
--   runs from 0001, since it uses users.email.
-- Locks: ACCESS EXCLUSIVE on users.

-- Breaks code that uses users.mail. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN mail TO email;
