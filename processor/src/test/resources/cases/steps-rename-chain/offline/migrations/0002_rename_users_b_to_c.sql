-- 0002_rename_users_b_to_c
-- schemac 1  schema 24f6f5d6e937 -> 981327527297  text 6271479af9c7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002, which breaks code that uses users.b; new code
--   runs from 0002, since it uses users.c.
-- Locks: ACCESS EXCLUSIVE on users.

-- Breaks code that uses users.b. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN b TO c;

ALTER INDEX users_b_idx RENAME TO users_c_idx;
