-- 0001_rename_users_name_to_login                                draft until committed
-- schemac 1  schema 6a35defec7d8 -> 0a70c1057ccc  text 0c731ed74e75
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Breaks code that uses users.name. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN name TO login;
