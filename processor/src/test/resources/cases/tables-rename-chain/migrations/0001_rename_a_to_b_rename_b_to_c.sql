-- 0001_rename_a_to_b_rename_b_to_c                                         file 1 of 2
-- schemac 1  schema 9de5f1441ff5 -> 8541d4f96b0b  text 071cda3c7800
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses b; new code runs
--   from 0002 (switch), since it uses b.
-- To back out before 0002 (switch) runs:
--   ALTER TABLE c RENAME CONSTRAINT c_pkey TO b_pkey;
--   ALTER TABLE c RENAME TO b;
-- Locks: ACCESS EXCLUSIVE on b.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses b. Brief ACCESS EXCLUSIVE on b.
ALTER TABLE b RENAME TO c;

ALTER TABLE c RENAME CONSTRAINT b_pkey TO c_pkey;
