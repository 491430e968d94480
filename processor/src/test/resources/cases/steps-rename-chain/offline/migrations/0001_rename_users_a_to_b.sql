-- 0001_rename_users_a_to_b
-- schemac 1  schema 9060e66db922 -> 24f6f5d6e937  text acc9aaea3ea7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses users.a; new code
--   runs from 0001, since it uses users.b.
-- Locks: ACCESS EXCLUSIVE on users.

-- Breaks code that uses users.a. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN a TO b;

ALTER INDEX users_a_idx RENAME TO users_b_idx;
