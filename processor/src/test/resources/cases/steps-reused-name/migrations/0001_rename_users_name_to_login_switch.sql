-- 0001_rename_users_name_to_login_switch
-- schemac 1  schema 6a35defec7d8 -> 0a70c1057ccc  text bc478d58431b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that uses users.name;
--   new code runs from 0001 (switch), since it uses users.login.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses users.name. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN name TO login;
