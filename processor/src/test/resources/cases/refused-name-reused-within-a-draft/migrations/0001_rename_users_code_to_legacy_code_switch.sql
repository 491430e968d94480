-- 0001_rename_users_code_to_legacy_code_switch                   draft until committed
-- schemac 1  schema 84bb567acb3c -> 6997e9d9703d  text 26ed21a82767
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses users.code. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN code TO legacy_code;
