-- 0005_add_log_id_change_orders_customer_id_switch               draft until committed
-- schemac 1  schema ba9003f1e253 -> 0e4d1f7c91a7  text 5350a6a12a8f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on log: catalogue only.
ALTER TABLE log ADD CONSTRAINT log_pkey PRIMARY KEY USING INDEX log_pkey_build;

ALTER INDEX orders_customer_id_idx_build RENAME TO orders_customer_id_idx;
