-- 0001_rename_lines_price_to_cents_and_2_more                    draft until committed
-- schemac 1  schema ec1edfec6328 -> ea2bc0bf54eb  text 44da4fee8860
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of lines (ACCESS EXCLUSIVE) while it rewrites lines.
ALTER TABLE lines ADD COLUMN sum bigint GENERATED ALWAYS AS (price::bigint * amount) STORED;
