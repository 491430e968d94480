-- 0001_rename_users_name_to_full_name_and_1_more                 draft until committed
-- schemac 1  schema 76da29442e5f -> df6fdd4725b3  text f1e1bba56fe6
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users ALTER COLUMN name TYPE varchar(80);
