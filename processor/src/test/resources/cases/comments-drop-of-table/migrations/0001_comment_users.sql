-- 0001_comment_users                                             draft until committed
-- schemac 1  schema 2a0b7afbabd0 -> 32179ffed416  text d52802d0f094
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

COMMENT ON TABLE users IS NULL;
