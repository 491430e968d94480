-- 0001_rename_users_mail_to_email_change_users_email             draft until committed
-- schemac 1  schema 075e094a6adc -> 1b5168cddcec  text dc892b6e7f2e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users RENAME COLUMN mail TO email;

UPDATE users SET email = '' WHERE email IS NULL;

ALTER TABLE users ALTER COLUMN email SET NOT NULL;
