-- 0001_rename_users_name_to_login
-- schemac 1  schema 6a35defec7d8 -> 0a70c1057ccc  text 00644741fdb5
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses users.name; new code
--   runs from 0001, since it uses users.login.
-- Locks: ACCESS EXCLUSIVE on users.

-- Breaks code that uses users.name. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN name TO login;
