-- 0001_change_lines_total                                        draft until committed
-- schemac 1  schema 5efae187845b -> 23d74d5d8c67  text ecf2c496f576
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that relies on lines.total being computed. Blocks reads and writes of lines (ACCESS
-- EXCLUSIVE) while it rewrites lines.
ALTER TABLE lines
  ALTER COLUMN total DROP EXPRESSION,
  ALTER COLUMN total TYPE bigint,
  ALTER COLUMN total SET DEFAULT 0;
