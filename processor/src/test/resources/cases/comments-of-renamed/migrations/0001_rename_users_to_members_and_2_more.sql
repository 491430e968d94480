-- 0001_rename_users_to_members_and_2_more                                  file 1 of 2
-- schemac 1  schema bb5d64064945 -> 12d4b250e403  text a2e3ced4e5fe
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that uses users or
--   users.mail; new code runs from 0002 (switch), since it uses members and members.email.
-- To back out before 0002 (switch) runs:
--   COMMENT ON COLUMN users.mail IS 'Where to write to';
--   COMMENT ON TABLE users IS 'People';
-- Locks: SHARE UPDATE EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

COMMENT ON TABLE users IS 'Members';

COMMENT ON COLUMN users.mail IS 'Where to write to, verified';
