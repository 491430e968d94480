-- 0003_rename_users_name_to_full_name_and_2_more                 draft until committed
-- schemac 1  schema e203f589472a -> 177d55b9855e  text c5dadaf2a511
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users RENAME COLUMN name TO full_name;

ALTER TABLE users DROP COLUMN login;

COMMENT ON COLUMN users.full_name IS NULL;
