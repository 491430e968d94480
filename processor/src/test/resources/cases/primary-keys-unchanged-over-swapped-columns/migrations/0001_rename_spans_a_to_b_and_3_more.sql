-- 0001_rename_spans_a_to_b_and_3_more                            draft until committed
-- schemac 1  schema 12f322785bcf before and after  text 758c034cf0f1
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

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
