-- 0001_rename_users_email_key
-- schemac 1  schema 4df6760c4f36 -> c399beae514c  text c658f19185b0
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Locks: ACCESS EXCLUSIVE on users.

ALTER TABLE users RENAME CONSTRAINT users_email_key TO users_email_once;
