-- 0003_change_users_name_add_users_email_switch                  draft until committed
-- schemac 1  schema 73dc4ed2f016 -> 0a153e3bdc40  text 0fc882f4d6a2
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users ADD CONSTRAINT users_email_key UNIQUE USING INDEX users_email_key_build;

-- Breaks code that uses the extension pg_trgm.
DROP EXTENSION pg_trgm;
