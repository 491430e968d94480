-- 0002_rename_spans_a_to_b_rename_spans_b_to_a_switch            draft until committed
-- schemac 1  schema b23d058bab21 before and after  text 7fb4ac43ed8c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that inserts, or updates in any column, a row that violates spans_in_order. Brief
-- ACCESS EXCLUSIVE on spans: catalogue only. VALIDATE will fail if this finds rows:
-- SELECT * FROM spans WHERE NOT (a <= b)
ALTER TABLE spans
  DROP CONSTRAINT spans_in_order,
  ADD CONSTRAINT spans_in_order CHECK (a <= b) NOT VALID;
