-- 0002_rename_a_to_b_rename_b_to_c_switch                        draft until committed
-- schemac 1  schema 9de5f1441ff5 -> 8541d4f96b0b  text 51c41d1ea811
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses a. Brief ACCESS EXCLUSIVE on a.
ALTER TABLE a RENAME TO b;

ALTER TABLE b RENAME CONSTRAINT a_pkey TO b_pkey;
