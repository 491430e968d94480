-- 0002_change_kind_change_orders_state_fill                      draft until committed
-- schemac 1  schema 935861d30d5f -> 2e27f15f853f  text 5bcb78f7cfb6
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ALTER TABLE orders VALIDATE CONSTRAINT orders_state_labels;

RESET lock_timeout;
