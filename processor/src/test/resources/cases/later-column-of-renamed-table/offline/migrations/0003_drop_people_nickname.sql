-- 0003_drop_people_nickname
-- schemac 1  schema bdc5f6d90abf -> b9aa7bc271b8  text 6eb602a3b582
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Loses the values of people.nickname.
-- Locks: ACCESS EXCLUSIVE on people.

-- Brief ACCESS EXCLUSIVE on people: catalogue only.
DROP INDEX people_nickname_id_idx;

-- Loses the values of people.nickname. Brief ACCESS EXCLUSIVE on people.
ALTER TABLE people DROP COLUMN nickname;
