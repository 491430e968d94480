-- 0001_drop_users_nickname_later                                 draft until committed
-- schemac 1  schema e38defe4108a -> 67176ac82620  text 8f869a9caba5
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Breaks code that reads users.nickname as never NULL. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users ALTER COLUMN nickname DROP NOT NULL;
