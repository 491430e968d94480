-- 0003_drop_people_nickname                                      draft until committed
-- schemac 1  schema 199f9b18b1c6 -> b9aa7bc271b8  text b7ee453459e8
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Brief ACCESS EXCLUSIVE on people: catalogue only.
DROP INDEX users_nickname_id_idx;

-- Loses the values of people.nickname, breaks code that uses it. Brief ACCESS EXCLUSIVE on people.
ALTER TABLE people DROP COLUMN nickname;
