-- 0001_rename_users_mail_to_email                                draft until committed
-- schemac 1  schema 075e094a6adc -> 55292b7bbb31  text dda3ec202f79
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Breaks code that uses users.mail. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN mail TO email;
