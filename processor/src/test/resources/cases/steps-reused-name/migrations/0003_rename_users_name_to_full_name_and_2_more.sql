-- 0003_rename_users_name_to_full_name_and_2_more                 draft until committed
-- schemac 1  schema e203f589472a -> 177d55b9855e  text e34eaf02680d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses users.name. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN name TO full_name;

COMMENT ON COLUMN users.full_name IS NULL;
