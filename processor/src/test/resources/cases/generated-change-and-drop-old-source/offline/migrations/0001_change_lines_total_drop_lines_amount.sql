-- 0001_change_lines_total_drop_lines_amount
-- schemac 1  schema 7e64d188177c -> 99c9837e6a3d  text af19063baba6
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses lines.amount; new
--   code runs from 0001, since it leaves out lines.amount or writes NULL to it and relies on
--   lines.total being computed.
-- Loses the values of lines.amount.
-- Locks: ACCESS EXCLUSIVE on lines.
-- Rewrites lines.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['lines']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Loses the values of lines.amount, breaks code that uses it. Blocks reads and writes of lines
-- (ACCESS EXCLUSIVE) while it rewrites lines. Loses the statistics of lines.total until ANALYZE.
ALTER TABLE lines
  DROP COLUMN total,
  DROP COLUMN amount,
  ADD COLUMN total integer GENERATED ALWAYS AS (price) STORED;
