-- 0001_rename_spans_a_to_b_rename_spans_b_to_a                   draft until committed
-- schemac 1  schema b23d058bab21 -> b23d058bab21  text c614fac7e922
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE spans RENAME COLUMN b TO schemac_a;

ALTER TABLE spans RENAME COLUMN a TO b;

ALTER TABLE spans RENAME COLUMN schemac_a TO a;

ALTER TABLE spans
  DROP CONSTRAINT spans_in_order,
  ADD CONSTRAINT spans_in_order CHECK (a <= b);
