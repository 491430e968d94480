-- 0003_drop_people_nickname_switch
-- schemac 1  schema bdc5f6d90abf -> b9aa7bc271b8  text f75323dd34cd
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Loses the values of people.nickname.
-- Locks: ACCESS EXCLUSIVE on people.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on people: catalogue only.
DROP INDEX people_nickname_id_idx;

-- Loses the values of people.nickname. Brief ACCESS EXCLUSIVE on people.
ALTER TABLE people DROP COLUMN nickname;
