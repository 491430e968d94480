-- 0004_add_users_code_switch                                     draft until committed
-- schemac 1  schema fbbe5d60928e -> fc88a52e9a53  text 620ebd8e695d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users ADD CONSTRAINT users_code_key UNIQUE USING INDEX users_code_key_build;
