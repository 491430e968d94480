-- 0003_rename_users_name_to_full_name_and_2_more                           file 1 of 2
-- schemac 1  schema e203f589472a -> 177d55b9855e  text cd3a2ded1b56
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0004 (switch), which breaks code that uses users.name
--   or users.login; new code runs from 0004 (switch), since it uses users.full_name.
-- To back out before 0004 (switch) runs:
--   COMMENT ON COLUMN users.name IS 'As on the passport';
-- Locks: SHARE UPDATE EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

COMMENT ON COLUMN users.name IS NULL;
