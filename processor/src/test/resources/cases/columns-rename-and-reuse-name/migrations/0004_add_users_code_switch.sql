-- 0004_add_users_code_switch                                               file 3 of 3
-- schemac 1  schema fbbe5d60928e -> fc88a52e9a53  text fb5d3ba90f63
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0002.
-- Only from 0003 (fill): new code that says ON CONFLICT (code).
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users ADD CONSTRAINT users_code_key UNIQUE USING INDEX users_code_key_build;
