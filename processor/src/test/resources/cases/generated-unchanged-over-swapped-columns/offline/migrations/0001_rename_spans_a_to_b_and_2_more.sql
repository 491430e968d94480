-- 0001_rename_spans_a_to_b_and_2_more
-- schemac 1  schema 4983517b4c6e before and after  text 6326a61cb233
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses spans.b or spans.a;
--   new code runs from 0001, since it uses spans.b and spans.a.
-- Locks: ACCESS EXCLUSIVE on spans.
-- Rewrites spans.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['spans']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that uses spans.b. Brief ACCESS EXCLUSIVE on spans.
ALTER TABLE spans RENAME COLUMN b TO schemac_a;

-- Breaks code that uses spans.a. Brief ACCESS EXCLUSIVE on spans.
ALTER TABLE spans RENAME COLUMN a TO b;

ALTER TABLE spans RENAME COLUMN schemac_a TO a;

-- Blocks reads and writes of spans (ACCESS EXCLUSIVE) while it rewrites spans. Loses the statistics
-- of spans.length until ANALYZE.
ALTER TABLE spans
  DROP COLUMN length,
  ADD COLUMN length integer GENERATED ALWAYS AS (b - a) STORED;
