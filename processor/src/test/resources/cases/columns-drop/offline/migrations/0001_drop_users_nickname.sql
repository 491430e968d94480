-- 0001_drop_users_nickname
-- schemac 1  schema ab8a2be9b68f -> 55292b7bbb31  text 6ef2933d1668
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0001, new code before it too.
-- Loses the values of users.nickname.
-- Locks: ACCESS EXCLUSIVE on users.

-- Loses the values of users.nickname, breaks code that uses it. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users DROP COLUMN nickname;
