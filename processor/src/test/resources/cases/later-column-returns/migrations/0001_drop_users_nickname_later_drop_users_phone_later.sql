-- 0001_drop_users_nickname_later_drop_users_phone_later          draft until committed
-- schemac 1  schema 1e853560e551 -> b2d1a1427ed6  text d7ff42f2f6f3
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that reads users.nickname as never NULL. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users ALTER COLUMN nickname DROP NOT NULL;
