-- 0001_drop_users_nickname_later                                 draft until committed
-- schemac 1  schema e38defe4108a -> 67176ac82620  text d7ff42f2f6f3
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that reads users.nickname as never NULL. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users ALTER COLUMN nickname DROP NOT NULL;
