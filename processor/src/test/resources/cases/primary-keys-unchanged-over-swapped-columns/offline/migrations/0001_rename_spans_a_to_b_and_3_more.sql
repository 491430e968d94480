-- 0001_rename_spans_a_to_b_and_3_more
-- schemac 1  schema 12f322785bcf before and after  text 3880e91cd5e9
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses spans.b, spans.d,
--   spans.a or more; new code runs from 0001, since it uses spans.b, spans.a, spans.d and more.
-- Locks: ACCESS EXCLUSIVE on spans and spots.
-- Builds indexes on spans. Scans spots.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['spans', 'spots']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

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

-- Blocks reads and writes of spans and spots (ACCESS EXCLUSIVE) while it builds spans_pkey and
-- spans_b_a_key and scans spots. Fails if this finds rows:
-- SELECT * FROM spans a WHERE a.c IS NOT NULL AND NOT EXISTS (SELECT FROM spots b WHERE b.id = a.c)
ALTER TABLE spans
  DROP CONSTRAINT spans_c_fkey,
  DROP CONSTRAINT spans_b_a_key,
  DROP CONSTRAINT spans_pkey,
  ADD CONSTRAINT spans_pkey PRIMARY KEY (a, b),
  ADD CONSTRAINT spans_b_a_key UNIQUE (b, a),
  ADD CONSTRAINT spans_c_fkey FOREIGN KEY (c) REFERENCES spots (id);
