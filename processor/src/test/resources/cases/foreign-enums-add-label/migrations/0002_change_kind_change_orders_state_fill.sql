-- 0002_change_kind_change_orders_state_fill                      draft until committed
-- schemac 1  schema 935861d30d5f -> 2e27f15f853f  text 1a116fb38163
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ALTER TABLE orders VALIDATE CONSTRAINT orders_state_labels;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
