-- 0002_add_users_email_drop_users_email_switch                             file 2 of 3
-- schemac 1  schema 23d423dc761f -> b60ddaef1fff  text 4c03798801e6
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only until 0001 (fill): old code that writes duplicates into users_email.
-- Only from 0003 (settle): new code that writes what users_email refuses.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER INDEX users_email RENAME TO schemac_old_users_email;

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users ADD CONSTRAINT users_email UNIQUE USING INDEX users_email_build;
