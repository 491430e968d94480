-- 0002_rename_users_name_to_full_name_and_1_more_switch          draft until committed
-- schemac 1  schema 76da29442e5f -> df6fdd4725b3  text 381692d0dd5c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses users.name. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN name TO full_name;
