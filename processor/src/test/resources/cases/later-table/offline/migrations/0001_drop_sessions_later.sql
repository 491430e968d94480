-- 0001_drop_sessions_later                                       draft until committed
-- schemac 1  schema 7612e5efeeb6 -> 279982e65722  text 72b79b24cf9b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Loses ahead of a later drop sessions_user_id_fkey. Brief ACCESS EXCLUSIVE on sessions and users.
ALTER TABLE sessions DROP CONSTRAINT sessions_user_id_fkey;
