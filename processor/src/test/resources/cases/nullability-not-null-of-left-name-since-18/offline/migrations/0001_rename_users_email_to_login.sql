-- 0001_rename_users_email_to_login                               draft until committed
-- schemac 1  schema 1b5168cddcec -> 60915e49c3df  text 4e7677edd0fc
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Breaks code that uses users.email. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN email TO login;
