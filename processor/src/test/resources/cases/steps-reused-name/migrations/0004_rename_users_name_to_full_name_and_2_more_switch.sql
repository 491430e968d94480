-- 0004_rename_users_name_to_full_name_and_2_more_switch                    file 2 of 2
-- schemac 1  schema e203f589472a -> 177d55b9855e  text 6daba10f3c16
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0004 (switch), which breaks code that uses users.name
--   or users.login; new code runs from 0004 (switch), since it uses users.full_name.
-- Loses the values of users.login.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses users.name. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN name TO full_name;

-- Loses the values of users.login, breaks code that uses it. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users DROP COLUMN login;
