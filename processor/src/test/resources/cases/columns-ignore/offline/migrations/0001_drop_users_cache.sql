-- 0001_drop_users_cache                                          draft until committed
-- schemac 1  schema 551f12bdd4bb -> 32179ffed416  text 82caf61a8fb2
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Loses the values of users.cache, breaks code that uses it. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users DROP COLUMN cache;
