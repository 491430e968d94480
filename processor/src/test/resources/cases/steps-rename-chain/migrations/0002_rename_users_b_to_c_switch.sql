-- 0002_rename_users_b_to_c_switch
-- schemac 1  schema 24f6f5d6e937 -> 981327527297  text 48da36a7601a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that uses users.b;
--   new code runs from 0002 (switch), since it uses users.c.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses users.b. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN b TO c;

ALTER INDEX users_b_idx RENAME TO users_c_idx;
