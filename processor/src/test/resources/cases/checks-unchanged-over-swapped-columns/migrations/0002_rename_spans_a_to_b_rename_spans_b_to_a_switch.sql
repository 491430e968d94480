-- 0002_rename_spans_a_to_b_rename_spans_b_to_a_switch                      file 2 of 3
-- schemac 1  schema b23d058bab21 before and after  text 19cdca960fbd
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses spans.b or spans.a;
--   new code runs from 0001, since it uses spans.b and spans.a.
-- Only from 0002 (switch): new code that writes what spans_in_order refuses.
-- Locks: ACCESS EXCLUSIVE on spans.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that inserts, or updates in any column, a row that violates spans_in_order. Brief
-- ACCESS EXCLUSIVE on spans: catalogue only. VALIDATE will fail if this finds rows:
-- SELECT * FROM spans WHERE NOT (a <= b)
ALTER TABLE spans
  DROP CONSTRAINT spans_in_order,
  ADD CONSTRAINT spans_in_order CHECK (a <= b) NOT VALID;
