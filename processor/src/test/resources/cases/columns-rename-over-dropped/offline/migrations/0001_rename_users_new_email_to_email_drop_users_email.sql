-- 0001_rename_users_new_email_to_email_drop_users_email          draft until committed
-- schemac 1  schema 59f1770f5736 -> 39ea69ed7379  text 2ffcb3d20699
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
DROP INDEX users_email_idx;

ALTER INDEX users_new_email_idx RENAME TO users_email_idx;

-- Loses the values of users.email, breaks code that uses it. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users DROP COLUMN email;

-- Breaks code that uses users.new_email. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN new_email TO email;
