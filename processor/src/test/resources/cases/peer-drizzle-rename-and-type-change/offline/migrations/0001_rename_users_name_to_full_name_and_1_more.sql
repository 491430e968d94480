-- 0001_rename_users_name_to_full_name_and_1_more
-- schemac 1  schema 76da29442e5f -> df6fdd4725b3  text 968133854a89
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses users.name; new code
--   runs from 0001, since it uses users.full_name and takes users.full_name for varchar(80).
-- Locks: ACCESS EXCLUSIVE on users.

-- Breaks code that uses users.name. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN name TO full_name;

-- Brief ACCESS EXCLUSIVE on users: catalogue only. Loses the statistics of users.full_name until
-- ANALYZE.
ALTER TABLE users ALTER COLUMN full_name TYPE varchar(80);
