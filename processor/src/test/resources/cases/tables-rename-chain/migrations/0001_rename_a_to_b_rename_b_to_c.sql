-- 0001_rename_a_to_b_rename_b_to_c                               draft until committed
-- schemac 1  schema 9de5f1441ff5 -> 8541d4f96b0b  text fce231dc8aac
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses b. Brief ACCESS EXCLUSIVE on b.
ALTER TABLE b RENAME TO c;

ALTER TABLE c RENAME CONSTRAINT b_pkey TO c_pkey;
