-- 0003_add_log_id_change_orders_customer_id                      draft until committed
-- schemac 1  schema ba9003f1e253 -> 0e4d1f7c91a7  text 4c814436d25f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of log (ACCESS EXCLUSIVE) while it rewrites log.
ALTER TABLE log
  ADD COLUMN id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  ADD CONSTRAINT log_pkey PRIMARY KEY (id);

-- Blocks reads and writes of customers and orders (ACCESS EXCLUSIVE) while it rewrites orders and
-- scans customers. Reads and writes of log wait until COMMIT (locked above). Loses the statistics
-- of orders.customer_id until ANALYZE.
ALTER TABLE orders ALTER COLUMN customer_id TYPE bigint;

-- Blocks writes to orders (SHARE) while it builds orders_customer_id_idx. Reads and writes of
-- customers, log and orders wait until COMMIT (locked above).
CREATE INDEX orders_customer_id_idx ON orders (customer_id);
