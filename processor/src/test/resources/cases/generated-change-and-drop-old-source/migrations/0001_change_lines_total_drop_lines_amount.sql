-- 0001_change_lines_total_drop_lines_amount                      draft until committed
-- schemac 1  schema 7e64d188177c -> 99c9837e6a3d  text 5c7486773509
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of lines (ACCESS EXCLUSIVE) while it rewrites lines.
ALTER TABLE lines
  DROP COLUMN total,
  ADD COLUMN total integer GENERATED ALWAYS AS (price) STORED;
