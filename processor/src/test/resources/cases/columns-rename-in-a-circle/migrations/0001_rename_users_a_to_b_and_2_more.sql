-- 0001_rename_users_a_to_b_and_2_more                            draft until committed
-- schemac 1  schema 464f8f9c358a -> 91e36f4b6669  text 601a207dea8b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses users.c. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN c TO schemac_a;

-- Breaks code that uses users.b. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN b TO c;

-- Breaks code that uses users.a. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN a TO b;

ALTER TABLE users RENAME COLUMN schemac_a TO a;

ALTER TABLE users RENAME CONSTRAINT users_a_key TO users_b_key;

ALTER INDEX users_b_idx RENAME TO users_c_idx;
