-- 0004_rename_users_mail_to_email                                draft until committed
-- schemac 1  schema 75dad40dced1 -> 4df6760c4f36  text 4d83ef0c7389
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE users RENAME CONSTRAINT users_mail_key TO users_email_key;
