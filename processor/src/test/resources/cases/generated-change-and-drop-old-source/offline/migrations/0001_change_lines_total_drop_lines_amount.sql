-- 0001_change_lines_total_drop_lines_amount                      draft until committed
-- schemac 1  schema 7e64d188177c -> 99c9837e6a3d  text 9d91866497c3
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Loses the values of lines.amount, breaks code that uses it. Blocks reads and writes of lines
-- (ACCESS EXCLUSIVE) while it rewrites lines. Loses the statistics of lines.total until ANALYZE.
ALTER TABLE lines
  DROP COLUMN total,
  DROP COLUMN amount,
  ADD COLUMN total integer GENERATED ALWAYS AS (price) STORED;
