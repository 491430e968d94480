-- 0003_add_users_mail_switch                                     draft until committed
-- schemac 1  schema 32179ffed416 -> 75dad40dced1  text 5c3358d272cc
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users ADD CONSTRAINT users_mail_key UNIQUE USING INDEX users_mail_key_build;
