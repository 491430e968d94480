-- 0001_rename_spans_a_to_b_rename_spans_b_to_a                   draft until committed
-- schemac 1  schema 2937ab18e835 -> 2937ab18e835  text 190f392db974
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE spans RENAME COLUMN b TO schemac_a;

ALTER TABLE spans RENAME COLUMN a TO b;

ALTER TABLE spans RENAME COLUMN schemac_a TO a;

DROP INDEX spans_a_b_idx;

DROP INDEX spans_of_a;

CREATE INDEX spans_a_b_idx ON spans (a, b DESC);

CREATE INDEX spans_of_a ON spans (id) WHERE a > 0;
