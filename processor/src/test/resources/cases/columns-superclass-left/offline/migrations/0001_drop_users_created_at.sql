-- 0001_drop_users_created_at
-- schemac 1  schema 1c87717aae88 -> 98acd022ec0e  text bcccd7e9c957
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0001, new code before it too.
-- Loses the values of users.created_at.
-- Locks: ACCESS EXCLUSIVE on users.

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
DROP INDEX users_created_at_idx;

-- Loses the values of users.created_at, breaks code that uses it. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users DROP COLUMN created_at;
