-- 0001_rename_spans_a_to_b_and_3_more                                      file 1 of 4
-- schemac 1  schema 12f322785bcf before and after  text a18e6e80d924
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses spans.b, spans.d,
--   spans.a or more; new code runs from 0001, since it uses spans.b, spans.a, spans.d and more.
-- Only from 0003 (switch): new code that writes what spans_c_fkey refuses.
-- To back out before 0003 (switch) runs: see 0002 (fill).
-- Locks: ACCESS EXCLUSIVE on spans.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses spans.b. Brief ACCESS EXCLUSIVE on spans.
ALTER TABLE spans RENAME COLUMN b TO schemac_a;

-- Breaks code that uses spans.d. Brief ACCESS EXCLUSIVE on spans.
ALTER TABLE spans RENAME COLUMN d TO schemac_c;

-- Breaks code that uses spans.a. Brief ACCESS EXCLUSIVE on spans.
ALTER TABLE spans RENAME COLUMN a TO b;

ALTER TABLE spans RENAME COLUMN schemac_a TO a;

-- Breaks code that uses spans.c. Brief ACCESS EXCLUSIVE on spans.
ALTER TABLE spans RENAME COLUMN c TO d;

ALTER TABLE spans RENAME COLUMN schemac_c TO c;
