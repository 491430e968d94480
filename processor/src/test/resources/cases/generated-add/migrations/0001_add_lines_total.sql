-- 0001_add_lines_total                                           draft until committed
-- schemac 1  schema e3f1e0066906 -> b3469f13accf  text 45f18fb9e3c4
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of lines (ACCESS EXCLUSIVE) while it rewrites lines.
ALTER TABLE lines ADD COLUMN total integer GENERATED ALWAYS AS (price * amount) STORED;
