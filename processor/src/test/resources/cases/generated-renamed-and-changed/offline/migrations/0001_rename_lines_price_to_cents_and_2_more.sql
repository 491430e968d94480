-- 0001_rename_lines_price_to_cents_and_2_more
-- schemac 1  schema ec1edfec6328 -> ea2bc0bf54eb  text 562e1f26b562
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses lines.price or
--   lines.total; new code runs from 0001, since it uses lines.cents and lines.sum.
-- Locks: ACCESS EXCLUSIVE on lines.
-- Rewrites lines.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['lines']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that uses lines.price. Brief ACCESS EXCLUSIVE on lines.
ALTER TABLE lines RENAME COLUMN price TO cents;

-- Breaks code that says ON CONFLICT (total), and code that uses lines.total. Blocks reads and
-- writes of lines (ACCESS EXCLUSIVE) while it rewrites lines. Fails if this finds rows:
-- SELECT sum FROM lines WHERE sum IS NOT NULL GROUP BY sum HAVING count(*) > 1
ALTER TABLE lines
  DROP CONSTRAINT lines_total_key,
  DROP COLUMN total,
  ADD COLUMN sum bigint GENERATED ALWAYS AS (cents::bigint * amount) STORED,
  ADD CONSTRAINT lines_sum_key UNIQUE (sum);
