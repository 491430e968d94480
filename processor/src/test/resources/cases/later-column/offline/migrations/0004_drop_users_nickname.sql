-- 0004_drop_users_nickname                                       draft until committed
-- schemac 1  schema 19cc87417ebf -> 55292b7bbb31  text 45d416698e33
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Loses the values of users.nickname, breaks code that uses it. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users DROP COLUMN nickname;
