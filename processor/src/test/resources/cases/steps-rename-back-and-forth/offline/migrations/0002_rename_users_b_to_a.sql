-- 0002_rename_users_b_to_a
-- schemac 1  schema 2761518ee319 -> 650329ef71eb  text 13010e5a2b57
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002, which breaks code that uses users.b; new code
--   runs from 0002, since it uses users.a.
-- Locks: ACCESS EXCLUSIVE on users.

-- Breaks code that uses users.b. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN b TO a;
