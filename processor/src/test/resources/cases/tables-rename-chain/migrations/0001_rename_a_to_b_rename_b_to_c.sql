-- 0001_rename_a_to_b_rename_b_to_c
-- schemac 1  schema 9de5f1441ff5 -> 8541d4f96b0b  text 2252658243d6
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses b or a; new code
--   runs from 0001, since it uses c and b.
-- Locks: ACCESS EXCLUSIVE on a and b.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE a IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses a waits from here on
LOCK TABLE b IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses b. Brief ACCESS EXCLUSIVE on b.
ALTER TABLE b RENAME TO c;

-- Breaks code that uses a. Brief ACCESS EXCLUSIVE on a.
ALTER TABLE a RENAME TO b;

ALTER TABLE c RENAME CONSTRAINT b_pkey TO c_pkey;

ALTER TABLE b RENAME CONSTRAINT a_pkey TO b_pkey;
