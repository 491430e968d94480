-- 0001_drop_users_mood_drop_mood
-- schemac 1  schema 0fdcc96c23ab -> 32179ffed416  text 5c7e38fff978
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0001, new code before it too.
-- Loses the values of users.mood.
-- Locks: ACCESS EXCLUSIVE on users.

-- Loses the values of users.mood, breaks code that uses it. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users DROP COLUMN mood;

-- Breaks code that names the type mood.
DROP TYPE mood;
