-- 0002_rename_a_to_b_rename_b_to_c_switch                                  file 2 of 2
-- schemac 1  schema 9de5f1441ff5 -> 8541d4f96b0b  text abc0fe366de5
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses b; new code runs
--   from 0002 (switch), since it uses b.
-- Locks: ACCESS EXCLUSIVE on a.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses a. Brief ACCESS EXCLUSIVE on a.
ALTER TABLE a RENAME TO b;

ALTER TABLE b RENAME CONSTRAINT a_pkey TO b_pkey;
