-- 0003_rename_spans_a_to_b_rename_spans_b_to_a_switch                      file 3 of 4
-- schemac 1  schema 2937ab18e835 before and after  text b04b381f905c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses spans.b or spans.a;
--   new code runs from 0001, since it uses spans.b and spans.a.
-- Locks no table that is in use.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER INDEX spans_a_b_idx RENAME TO schemac_old_spans_a_b_idx;

ALTER INDEX spans_of_a RENAME TO schemac_old_spans_of_a;

ALTER INDEX spans_a_b_idx_build RENAME TO spans_a_b_idx;

ALTER INDEX spans_of_a_build RENAME TO spans_of_a;
