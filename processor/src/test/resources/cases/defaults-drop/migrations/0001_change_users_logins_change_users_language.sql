-- 0001_change_users_logins_change_users_language                           file 1 of 2
-- schemac 1  schema c973d7c70d1f -> 7a4e00df687d  text a9bdcb8c22e4
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0002 (switch), new code from 0001.
-- Only from 0002 (switch): new code that inserts without users.language.
-- What new code writes breaks old code that reads users.language as never NULL.
-- Backing out leaves NULL allowed in users.language.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that reads users.language as never NULL. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users ALTER COLUMN language DROP NOT NULL;
