-- 0003_rename_spans_a_to_b_rename_spans_b_to_a_settle            draft until committed
-- schemac 1  schema b23d058bab21 before and after  text 9278ba7c1689
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Scans spans; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM spans WHERE NOT (a <= b)
ALTER TABLE spans VALIDATE CONSTRAINT spans_in_order;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
