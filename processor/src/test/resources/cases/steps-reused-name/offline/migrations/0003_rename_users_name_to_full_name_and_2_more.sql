-- 0003_rename_users_name_to_full_name_and_2_more
-- schemac 1  schema e203f589472a -> 177d55b9855e  text dada3c7ebb80
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0003, which breaks code that uses users.name or
--   users.login; new code runs from 0003, since it uses users.full_name.
-- Loses the values of users.login.
-- Locks: ACCESS EXCLUSIVE on users.

-- Breaks code that uses users.name. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN name TO full_name;

-- Loses the values of users.login, breaks code that uses it. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users DROP COLUMN login;

COMMENT ON COLUMN users.full_name IS NULL;
