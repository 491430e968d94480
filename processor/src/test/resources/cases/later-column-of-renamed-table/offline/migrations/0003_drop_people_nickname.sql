-- 0003_drop_people_nickname
-- schemac 1  schema bdc5f6d90abf -> b9aa7bc271b8  text da06456dfdff
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0003, new code before it too.
-- Loses the values of people.nickname.
-- Locks: ACCESS EXCLUSIVE on people.

-- Brief ACCESS EXCLUSIVE on people: catalogue only.
DROP INDEX people_nickname_id_idx;

-- Loses the values of people.nickname, breaks code that uses it. Brief ACCESS EXCLUSIVE on people.
ALTER TABLE people DROP COLUMN nickname;
