-- 0003_add_users_phone_and_3_more_switch                         draft until committed
-- schemac 1  schema 32179ffed416 -> a12a95e8f45d  text b428aabba27d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users ADD CONSTRAINT users_email_key UNIQUE USING INDEX users_email_key_build;

ALTER INDEX users_phone_idx_build RENAME TO users_phone_idx;
