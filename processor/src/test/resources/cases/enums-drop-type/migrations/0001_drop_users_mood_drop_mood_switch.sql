-- 0001_drop_users_mood_drop_mood_switch
-- schemac 1  schema 0fdcc96c23ab -> 32179ffed416  text ccf56b63e063
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0001 (switch), new code before it too.
-- Loses the values of users.mood.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Loses the values of users.mood, breaks code that uses it. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users DROP COLUMN mood;

-- Breaks code that names the type mood.
DROP TYPE mood;
