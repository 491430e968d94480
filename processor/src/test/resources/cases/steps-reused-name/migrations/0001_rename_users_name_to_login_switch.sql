-- 0001_rename_users_name_to_login_switch                         draft until committed
-- schemac 1  schema 6a35defec7d8 -> 0a70c1057ccc  text d9235db0740c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses users.name. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN name TO login;
