-- 0004_rename_users_name_to_full_name_and_2_more_switch          draft until committed
-- schemac 1  schema e203f589472a -> 177d55b9855e  text d5ad7f8c0f0e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses users.name. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN name TO full_name;

-- Loses the values of users.login, breaks code that uses it. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users DROP COLUMN login;
