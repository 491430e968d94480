-- 0001_rename_users_to_members_and_2_more                        draft until committed
-- schemac 1  schema bb5d64064945 -> 12d4b250e403  text dba3f2bed069
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

COMMENT ON TABLE users IS 'Members';

COMMENT ON COLUMN users.mail IS 'Where to write to, verified';
