-- 0001_drop_users_nickname_later_drop_users_phone_later          draft until committed
-- schemac 1  schema 1e853560e551 -> b2d1a1427ed6  text 8f869a9caba5
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Breaks code that reads users.nickname as never NULL. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users ALTER COLUMN nickname DROP NOT NULL;
