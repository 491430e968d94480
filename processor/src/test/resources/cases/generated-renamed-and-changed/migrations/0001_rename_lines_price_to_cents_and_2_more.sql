-- 0001_rename_lines_price_to_cents_and_2_more                    draft until committed
-- schemac 1  schema ec1edfec6328 -> ea2bc0bf54eb  text 2477c0a23bb5
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';

-- Blocks reads and writes of lines (ACCESS EXCLUSIVE) while it rewrites lines.
ALTER TABLE lines ADD COLUMN sum bigint GENERATED ALWAYS AS (price::bigint * amount) STORED;
