-- 0001_rename_spans_a_to_b_rename_spans_b_to_a                   draft until committed
-- schemac 1  schema b23d058bab21 before and after  text 3d984ac03e6c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that uses spans.b. Brief ACCESS EXCLUSIVE on spans.
ALTER TABLE spans RENAME COLUMN b TO schemac_a;

-- Breaks code that uses spans.a. Brief ACCESS EXCLUSIVE on spans.
ALTER TABLE spans RENAME COLUMN a TO b;

ALTER TABLE spans RENAME COLUMN schemac_a TO a;

-- Blocks reads and writes of spans (ACCESS EXCLUSIVE) while it scans spans.
-- Fails if this finds rows:
-- SELECT * FROM spans WHERE NOT (a <= b)
ALTER TABLE spans
  DROP CONSTRAINT spans_in_order,
  ADD CONSTRAINT spans_in_order CHECK (a <= b);
