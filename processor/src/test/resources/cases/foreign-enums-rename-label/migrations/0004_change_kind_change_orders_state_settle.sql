-- 0004_change_kind_change_orders_state_settle                    draft until committed
-- schemac 1  schema 935861d30d5f -> 2b2c50d8a2dd  text b9ff95298a86
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Scans orders; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM orders WHERE state NOT IN ('DONE', 'OPEN', 'PAUSED')
ALTER TABLE orders VALIDATE CONSTRAINT orders_state_labels;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
