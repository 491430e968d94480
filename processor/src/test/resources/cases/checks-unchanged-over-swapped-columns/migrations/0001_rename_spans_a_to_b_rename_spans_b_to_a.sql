-- 0001_rename_spans_a_to_b_rename_spans_b_to_a                             file 1 of 3
-- schemac 1  schema b23d058bab21 before and after  text f21e85d8f4b5
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses spans.b or spans.a;
--   new code runs from 0001, since it uses spans.b and spans.a.
-- Only from 0002 (switch): new code that writes what spans_in_order refuses.
-- To back out before 0002 (switch) runs, stop new code, then:
--   ALTER TABLE spans RENAME COLUMN a TO schemac_a;
--   ALTER TABLE spans RENAME COLUMN b TO a;
--   ALTER TABLE spans RENAME COLUMN schemac_a TO b;
-- Locks: ACCESS EXCLUSIVE on spans.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses spans.b. Brief ACCESS EXCLUSIVE on spans.
ALTER TABLE spans RENAME COLUMN b TO schemac_a;

-- Breaks code that uses spans.a. Brief ACCESS EXCLUSIVE on spans.
ALTER TABLE spans RENAME COLUMN a TO b;

ALTER TABLE spans RENAME COLUMN schemac_a TO a;
