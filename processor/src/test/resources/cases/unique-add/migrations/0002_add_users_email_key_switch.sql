-- 0002_add_users_email_key_switch                                          file 2 of 2
-- schemac 1  schema 55292b7bbb31 -> 4df6760c4f36  text 780352f89cf7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only until 0001 (fill): old code that writes duplicates into users_email_key.
-- Only from 0001 (fill): new code that says ON CONFLICT (email).
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users ADD CONSTRAINT users_email_key UNIQUE USING INDEX users_email_key_build;
