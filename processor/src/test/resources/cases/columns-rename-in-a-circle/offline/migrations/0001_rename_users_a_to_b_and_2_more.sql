-- 0001_rename_users_a_to_b_and_2_more
-- schemac 1  schema 464f8f9c358a -> 91e36f4b6669  text e0228296482f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses users.c, users.b or
--   users.a; new code runs from 0001, since it uses users.c, users.b and users.a.
-- Locks: ACCESS EXCLUSIVE on users.

-- Breaks code that uses users.c. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN c TO schemac_a;

-- Breaks code that uses users.b. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN b TO c;

-- Breaks code that uses users.a. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN a TO b;

ALTER TABLE users RENAME COLUMN schemac_a TO a;

ALTER TABLE users RENAME CONSTRAINT users_a_key TO users_b_key;

ALTER INDEX users_b_idx RENAME TO users_c_idx;
