-- 0001_rename_c_to_a_and_2_more
-- schemac 1  schema 6a15377f08b2 -> b01e1fb9fabf  text ca4142da8867
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses c, b or a; new code
--   runs from 0001, since it uses c, b and a.
-- Locks: ACCESS EXCLUSIVE on a, b and c.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE c IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses c waits from here on
LOCK TABLE a, b IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses c. Brief ACCESS EXCLUSIVE on c.
ALTER TABLE c RENAME TO schemac_a;

ALTER TABLE schemac_a RENAME CONSTRAINT c_pkey TO schemac_a_pkey;

-- Breaks code that uses b. Brief ACCESS EXCLUSIVE on b.
ALTER TABLE b RENAME TO c;

-- Breaks code that uses a. Brief ACCESS EXCLUSIVE on a.
ALTER TABLE a RENAME TO b;

ALTER TABLE schemac_a RENAME TO a;

ALTER TABLE c RENAME CONSTRAINT b_a_id_fkey TO c_a_id_fkey;

ALTER TABLE c RENAME CONSTRAINT b_pkey TO c_pkey;

ALTER TABLE b RENAME CONSTRAINT a_pkey TO b_pkey;

ALTER TABLE a RENAME CONSTRAINT schemac_a_pkey TO a_pkey;
