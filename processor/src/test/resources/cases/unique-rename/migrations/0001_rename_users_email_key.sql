-- 0001_rename_users_email_key
-- schemac 1  schema 4df6760c4f36 -> c399beae514c  text bb83b5caf932
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE users RENAME CONSTRAINT users_email_key TO users_email_once;
