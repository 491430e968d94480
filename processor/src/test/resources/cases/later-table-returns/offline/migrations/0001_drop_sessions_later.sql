-- 0001_drop_sessions_later
-- schemac 1  schema 62b749d3a04b -> db5eb7ac42a4  text 59612f0dfb57
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Only from 0001: new code that writes what sessions_user_id_fkey refuses.
-- Loses ahead of a later drop sessions_user_id_fkey.
-- Locks: ACCESS EXCLUSIVE on sessions and users.

-- Loses ahead of a later drop sessions_user_id_fkey. Brief ACCESS EXCLUSIVE on sessions and users.
ALTER TABLE sessions DROP CONSTRAINT sessions_user_id_fkey;
