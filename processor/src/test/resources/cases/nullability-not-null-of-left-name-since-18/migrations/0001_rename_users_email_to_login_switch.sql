-- 0001_rename_users_email_to_login_switch                        draft until committed
-- schemac 1  schema 1b5168cddcec -> 60915e49c3df  text 262ad5664e69
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses users.email. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN email TO login;
