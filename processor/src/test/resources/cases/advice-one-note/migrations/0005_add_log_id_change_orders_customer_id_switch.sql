-- 0005_add_log_id_change_orders_customer_id_switch               draft until committed
-- schemac 1  schema ba9003f1e253 -> 0e4d1f7c91a7  text 4f5b4fdf318f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on log: catalogue only.
ALTER TABLE log ADD CONSTRAINT log_pkey PRIMARY KEY USING INDEX log_pkey_build;
