-- 0004_change_kind_change_orders_state_settle                    draft until committed
-- schemac 1  schema 935861d30d5f -> 2b2c50d8a2dd  text 945a029cee80
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

-- Scans orders; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM orders WHERE state NOT IN ('DONE', 'OPEN', 'PAUSED')
ALTER TABLE orders VALIDATE CONSTRAINT orders_state_labels;

RESET lock_timeout;
