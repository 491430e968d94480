-- 0001_rename_spans_a_to_b_rename_spans_b_to_a                             file 1 of 4
-- schemac 1  schema 2937ab18e835 before and after  text 2298b2ca7fe2
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses spans.b or spans.a;
--   new code runs from 0001, since it uses spans.b and spans.a.
-- To back out before 0003 (switch) runs: see 0002 (fill).
-- Locks: ACCESS EXCLUSIVE on spans.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses spans.b. Brief ACCESS EXCLUSIVE on spans.
ALTER TABLE spans RENAME COLUMN b TO schemac_a;

-- Breaks code that uses spans.a. Brief ACCESS EXCLUSIVE on spans.
ALTER TABLE spans RENAME COLUMN a TO b;

ALTER TABLE spans RENAME COLUMN schemac_a TO a;
