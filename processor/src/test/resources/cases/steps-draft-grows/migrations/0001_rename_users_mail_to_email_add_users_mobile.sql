-- 0001_rename_users_mail_to_email_add_users_mobile               draft until committed
-- schemac 1  schema 075e094a6adc -> 1f500d2a3bd0  text 2355e8e20e9d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE users ADD COLUMN mobile text;
