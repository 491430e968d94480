-- 0001_drop_sessions_later
-- schemac 1  schema 62b749d3a04b -> db5eb7ac42a4  text e6a1a4444fd1
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only from 0001: new code that deletes rows that sessions_user_id_fkey keeps.
-- Loses ahead of a later drop sessions_user_id_fkey.
-- Locks: ACCESS EXCLUSIVE on sessions and users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE sessions IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses sessions waits from here on
LOCK TABLE users IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

-- Loses ahead of a later drop sessions_user_id_fkey. Brief ACCESS EXCLUSIVE on sessions and users.
ALTER TABLE sessions DROP CONSTRAINT sessions_user_id_fkey;
