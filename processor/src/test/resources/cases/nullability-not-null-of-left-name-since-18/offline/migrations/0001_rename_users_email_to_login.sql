-- 0001_rename_users_email_to_login
-- schemac 1  schema 1b5168cddcec -> 60915e49c3df  text d04adfb59fb4
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses users.email; new
--   code runs from 0001, since it uses users.login.
-- Locks: ACCESS EXCLUSIVE on users.

-- Breaks code that uses users.email. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN email TO login;
