-- 0001_drop_sessions_later
-- schemac 1  schema 7612e5efeeb6 -> 279982e65722  text d21d23bfbf1d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only until 0001: old code that relies on the action of sessions_user_id_fkey.
-- Loses ahead of a later drop sessions_user_id_fkey.
-- Locks: ACCESS EXCLUSIVE on sessions and users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE sessions IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses sessions waits from here on
LOCK TABLE users IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

-- Loses ahead of a later drop sessions_user_id_fkey. Breaks code that relies on the action of
-- sessions_user_id_fkey. Brief ACCESS EXCLUSIVE on sessions and users.
ALTER TABLE sessions DROP CONSTRAINT sessions_user_id_fkey;
