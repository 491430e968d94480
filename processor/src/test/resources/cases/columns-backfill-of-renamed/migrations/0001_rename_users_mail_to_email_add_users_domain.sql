-- 0001_rename_users_mail_to_email_add_users_domain               draft until committed
-- schemac 1  schema 075e094a6adc -> acda106c267b  text 6b20b6c0e60e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses users.mail. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN mail TO email;

ALTER TABLE users ADD COLUMN domain text;
