-- 0003_add_users_phone_and_3_more_switch                         draft until committed
-- schemac 1  schema 32179ffed416 -> a12a95e8f45d  text 3c7563aaa1f6
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users ADD CONSTRAINT users_email_key UNIQUE USING INDEX users_email_key_build;
