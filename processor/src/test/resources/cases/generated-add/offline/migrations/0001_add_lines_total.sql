-- 0001_add_lines_total                                           draft until committed
-- schemac 1  schema e3f1e0066906 -> b3469f13accf  text 96f5f262e338
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of lines (ACCESS EXCLUSIVE) while it rewrites lines.
ALTER TABLE lines ADD COLUMN total integer GENERATED ALWAYS AS (price * amount) STORED;

-- Blocks writes to lines (SHARE) while it builds lines_total_idx. Reads and writes of lines wait
-- until COMMIT (locked above).
CREATE INDEX lines_total_idx ON lines (total);
