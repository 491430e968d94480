-- 0003_rename_users_mail_to_email_change_users_email_switch      draft until committed
-- schemac 1  schema 075e094a6adc -> 1b5168cddcec  text f6bb3c03cfd6
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users ALTER COLUMN email SET NOT NULL;

ALTER TABLE users DROP CONSTRAINT schemac_users_email_check;
