-- 0002_drop_users_email_add_users_email_switch                   draft until committed
-- schemac 1  schema b60ddaef1fff -> e7f6fd765e4d  text 874f262b415f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that says ON CONFLICT (email), and code that expects no duplicates of users.email.
-- Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users DROP CONSTRAINT users_email;

ALTER INDEX users_email_build RENAME TO users_email;
