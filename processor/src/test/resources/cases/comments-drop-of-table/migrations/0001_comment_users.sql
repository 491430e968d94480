-- 0001_comment_users
-- schemac 1  schema 2a0b7afbabd0 -> 32179ffed416  text da173d599192
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Locks: SHARE UPDATE EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

COMMENT ON TABLE users IS NULL;
