-- 0001_rename_a_to_b_rename_b_to_c                               draft until committed
-- schemac 1  schema 9de5f1441ff5 -> 8541d4f96b0b  text 9aaa06e2b7ba
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE b IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses b waits from here on
LOCK TABLE a IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses b. Brief ACCESS EXCLUSIVE on b.
ALTER TABLE b RENAME TO c;

ALTER TABLE c RENAME CONSTRAINT b_pkey TO c_pkey;

ALTER TABLE a RENAME CONSTRAINT a_pkey TO b_pkey;
