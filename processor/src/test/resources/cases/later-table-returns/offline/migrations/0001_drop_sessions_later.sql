-- 0001_drop_sessions_later                                       draft until committed
-- schemac 1  schema 62b749d3a04b -> db5eb7ac42a4  text 72b79b24cf9b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Loses ahead of a later drop sessions_user_id_fkey. Brief ACCESS EXCLUSIVE on sessions and users.
ALTER TABLE sessions DROP CONSTRAINT sessions_user_id_fkey;
