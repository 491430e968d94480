-- 0001_rename_users_new_email_to_email_drop_users_email_switch
-- schemac 1  schema 59f1770f5736 -> 39ea69ed7379  text eb4a017f38e5
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that uses users.email
--   or users.new_email; new code runs from 0001 (switch), since it uses users.email.
-- Loses the values of users.email.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
DROP INDEX users_email_idx;

ALTER INDEX users_new_email_idx RENAME TO users_email_idx;

-- Loses the values of users.email, breaks code that uses it. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users DROP COLUMN email;

-- Breaks code that uses users.new_email. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN new_email TO email;
