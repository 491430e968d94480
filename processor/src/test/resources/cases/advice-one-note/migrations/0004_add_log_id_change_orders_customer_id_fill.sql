-- 0004_add_log_id_change_orders_customer_id_fill                 draft until committed
-- schemac 1  schema ba9003f1e253 -> 0e4d1f7c91a7  text a0362464b0a4
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS orders_customer_id_idx;

-- Builds orders_customer_id_idx; reads and writes go on.
CREATE INDEX CONCURRENTLY orders_customer_id_idx ON orders (customer_id);

DROP INDEX CONCURRENTLY IF EXISTS log_pkey_build;

-- Builds log_pkey_build; reads and writes go on.
CREATE UNIQUE INDEX CONCURRENTLY log_pkey_build ON log (id);

SET lock_timeout = '3s';

ANALYZE orders (customer_id);

RESET lock_timeout;
