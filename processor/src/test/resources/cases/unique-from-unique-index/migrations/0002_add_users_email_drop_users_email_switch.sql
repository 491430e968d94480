-- 0002_add_users_email_drop_users_email_switch                             file 2 of 3
-- schemac 1  schema 8cb5ff2a2abf -> b60ddaef1fff  text 9e8e77c6c431
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER INDEX users_email RENAME TO schemac_old_users_email;

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users ADD CONSTRAINT users_email UNIQUE USING INDEX users_email_build;
