-- 0001_comment_users
-- schemac 1  schema 2a0b7afbabd0 -> 32179ffed416  text b5e35b59f2e6
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Locks: SHARE UPDATE EXCLUSIVE on users.

COMMENT ON TABLE users IS NULL;
