-- 0003_rename_users_a_to_b
-- schemac 1  schema 650329ef71eb -> 2761518ee319  text c939f3c4dcf4
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0003, which breaks code that uses users.a; new code
--   runs from 0003, since it uses users.b.
-- Locks: ACCESS EXCLUSIVE on users.

-- Breaks code that uses users.a. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN a TO b;
