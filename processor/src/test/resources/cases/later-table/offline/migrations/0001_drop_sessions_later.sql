-- 0001_drop_sessions_later
-- schemac 1  schema 7612e5efeeb6 -> 279982e65722  text a52b9617d436
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only until 0001: old code that relies on the action of sessions_user_id_fkey.
-- Loses ahead of a later drop sessions_user_id_fkey.
-- Locks: ACCESS EXCLUSIVE on sessions and users.

-- Loses ahead of a later drop sessions_user_id_fkey. Breaks code that relies on the action of
-- sessions_user_id_fkey. Brief ACCESS EXCLUSIVE on sessions and users.
ALTER TABLE sessions DROP CONSTRAINT sessions_user_id_fkey;
