-- 0001_comment_users                                             draft until committed
-- schemac 1  schema 2a0b7afbabd0 -> 32179ffed416  text 127e044026f4
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';

COMMENT ON TABLE users IS NULL;
