-- 0001_rename_users_mail_to_email                                draft until committed
-- schemac 1  schema 075e094a6adc -> 39ea69ed7379  text bbccfa01b37b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users RENAME COLUMN mail TO email;

CREATE INDEX users_email_idx ON users (email);
