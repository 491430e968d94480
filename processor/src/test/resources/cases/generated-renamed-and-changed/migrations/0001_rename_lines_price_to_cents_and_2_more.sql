-- 0001_rename_lines_price_to_cents_and_2_more                    draft until committed
-- schemac 1  schema ec1edfec6328 -> ea2bc0bf54eb  text d360a973c916
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that uses lines.price. Brief ACCESS EXCLUSIVE on lines.
ALTER TABLE lines RENAME COLUMN price TO cents;

-- Blocks reads and writes of lines (ACCESS EXCLUSIVE) while it rewrites lines.
ALTER TABLE lines ADD COLUMN sum bigint GENERATED ALWAYS AS (cents::bigint * amount) STORED;
