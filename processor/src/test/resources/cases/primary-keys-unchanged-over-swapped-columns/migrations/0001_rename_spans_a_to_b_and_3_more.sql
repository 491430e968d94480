-- 0001_rename_spans_a_to_b_and_3_more                            draft until committed
-- schemac 1  schema 12f322785bcf -> 12f322785bcf  text 2b78b4e443dd
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE spans RENAME COLUMN b TO schemac_a;

ALTER TABLE spans RENAME COLUMN d TO schemac_c;

ALTER TABLE spans RENAME COLUMN a TO b;

ALTER TABLE spans RENAME COLUMN schemac_a TO a;

ALTER TABLE spans RENAME COLUMN c TO d;

ALTER TABLE spans RENAME COLUMN schemac_c TO c;

ALTER TABLE spans
  DROP CONSTRAINT spans_c_fkey,
  DROP CONSTRAINT spans_b_a_key,
  DROP CONSTRAINT spans_pkey,
  ADD CONSTRAINT spans_pkey PRIMARY KEY (a, b),
  ADD CONSTRAINT spans_b_a_key UNIQUE (b, a),
  ADD CONSTRAINT spans_c_fkey FOREIGN KEY (c) REFERENCES spots (id);
