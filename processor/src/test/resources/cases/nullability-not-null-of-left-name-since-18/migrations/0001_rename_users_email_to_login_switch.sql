-- 0001_rename_users_email_to_login_switch
-- schemac 1  schema 1b5168cddcec -> 60915e49c3df  text 0a23b22b6605
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that uses
--   users.email; new code runs from 0001 (switch), since it uses users.login.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses users.email. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN email TO login;
