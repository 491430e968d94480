-- 0001_drop_users_mood_drop_mood                                 draft until committed
-- schemac 1  schema 0fdcc96c23ab -> 32179ffed416  text 7c0abc2d7320
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Loses the values of users.mood, breaks code that uses it. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users DROP COLUMN mood;

-- Breaks code that names the type mood.
DROP TYPE mood;
