-- 0001_rename_users_mail_to_email                                draft until committed
-- schemac 1  schema a01ed4c48eae -> 75f702bee0e7  text 95c7e326214c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE users RENAME CONSTRAINT users_mail_check TO users_email_check;

ALTER TABLE users RENAME CONSTRAINT users_mail_key TO users_email_key;

ALTER INDEX users_age_mail_idx RENAME TO users_age_email_idx;

ALTER INDEX users_mail_idx RENAME TO users_email_idx;
