-- 0001_drop_users_cache
-- schemac 1  schema 551f12bdd4bb -> 32179ffed416  text 711b298788b9
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0001, new code before it too.
-- Loses the values of users.cache.
-- Locks: ACCESS EXCLUSIVE on users.

-- Loses the values of users.cache, breaks code that uses it. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users DROP COLUMN cache;
