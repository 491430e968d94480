-- 0001_drop_users_nickname_later_drop_users_phone_later
-- schemac 1  schema 26ebf3216290 -> 9d6dafdf6dda  text d1dad2aea27d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- What new code writes breaks old code that reads users.nickname as never NULL.
-- Locks: ACCESS EXCLUSIVE on users.

-- Breaks code that reads users.nickname as never NULL. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users ALTER COLUMN nickname DROP NOT NULL;
