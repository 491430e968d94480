-- 0001_rename_a_to_b_rename_b_to_a
-- schemac 1  schema 36ba2cd5608f -> b95f46bb7403  text 14450f9f7626
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Only until 0001: old code that takes values from b or a.
-- Locks no table that is in use.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that takes values from b. Waits for transactions that took values from b, and blocks
-- nextval until COMMIT.
ALTER SEQUENCE b RENAME TO schemac_a;

-- Breaks code that takes values from a. Waits for transactions that took values from a, and blocks
-- nextval until COMMIT.
ALTER SEQUENCE a RENAME TO b;

-- Waits for transactions that took values from schemac_a, and blocks nextval until COMMIT.
ALTER SEQUENCE schemac_a RENAME TO a;
