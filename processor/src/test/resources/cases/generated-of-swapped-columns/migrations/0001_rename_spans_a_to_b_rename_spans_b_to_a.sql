-- 0001_rename_spans_a_to_b_rename_spans_b_to_a                   draft until committed
-- schemac 1  schema 4983517b4c6e -> 181050791891  text 2f696904c51b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE spans RENAME COLUMN b TO schemac_a;

ALTER TABLE spans RENAME COLUMN a TO b;

ALTER TABLE spans RENAME COLUMN schemac_a TO a;
