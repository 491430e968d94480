-- 0001_rename_spans_a_to_b_rename_spans_b_to_a
-- schemac 1  schema 2937ab18e835 before and after  text bd630d817409
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses spans.b or spans.a;
--   new code runs from 0001, since it uses spans.b and spans.a.
-- Locks: ACCESS EXCLUSIVE on spans.
-- Builds indexes on spans.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['spans']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that uses spans.b. Brief ACCESS EXCLUSIVE on spans.
ALTER TABLE spans RENAME COLUMN b TO schemac_a;

-- Breaks code that uses spans.a. Brief ACCESS EXCLUSIVE on spans.
ALTER TABLE spans RENAME COLUMN a TO b;

ALTER TABLE spans RENAME COLUMN schemac_a TO a;

-- Brief ACCESS EXCLUSIVE on spans: catalogue only.
DROP INDEX spans_a_b_idx;

-- Brief ACCESS EXCLUSIVE on spans: catalogue only.
DROP INDEX spans_of_a;

-- Blocks writes to spans (SHARE) while it builds spans_a_b_idx. Reads and writes of spans wait
-- until COMMIT (locked above).
CREATE INDEX spans_a_b_idx ON spans (a, b DESC);

-- Blocks writes to spans (SHARE) while it builds spans_of_a. Reads and writes of spans wait until
-- COMMIT (locked above).
CREATE INDEX spans_of_a ON spans (id) WHERE a > 0;
