-- 0003_rename_users_name_to_full_name_and_2_more                 draft until committed
-- schemac 1  schema e203f589472a -> 177d55b9855e  text d52613e0d6c6
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

COMMENT ON COLUMN users.name IS NULL;
