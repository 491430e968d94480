-- 0002_change_lines_total_fill                                   draft until committed
-- schemac 1  schema ca00946ccf34 -> 6958fb166031  text 06a7eb47a00e
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE lines (total);

-- Scans lines; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM lines WHERE NOT (total >= 0)
ALTER TABLE lines VALIDATE CONSTRAINT lines_total_check;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
