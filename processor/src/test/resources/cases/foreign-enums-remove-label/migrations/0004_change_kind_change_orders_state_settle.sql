-- 0004_change_kind_change_orders_state_settle                    draft until committed
-- schemac 1  schema 935861d30d5f -> f5457eb6e930  text a9b49d3e37d8
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

-- Scans orders; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM orders WHERE state NOT IN ('DONE', 'OPEN')
ALTER TABLE orders VALIDATE CONSTRAINT orders_state_labels;

RESET lock_timeout;
