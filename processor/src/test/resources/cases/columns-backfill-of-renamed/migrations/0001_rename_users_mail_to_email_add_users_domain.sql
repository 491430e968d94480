-- 0001_rename_users_mail_to_email_add_users_domain               draft until committed
-- schemac 1  schema 075e094a6adc -> acda106c267b  text e2321b8ab040
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users RENAME COLUMN mail TO email;

ALTER TABLE users ADD COLUMN domain text;

UPDATE users SET domain = split_part(email, '@', 2);

ALTER TABLE users ALTER COLUMN domain SET NOT NULL;
