-- 0001_comment_users
-- schemac 1  schema 2a0b7afbabd0 -> 32179ffed416  text 393968e1ec44
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Locks: SHARE UPDATE EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

COMMENT ON TABLE users IS NULL;
