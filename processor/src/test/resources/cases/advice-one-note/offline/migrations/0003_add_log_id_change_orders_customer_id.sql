-- 0003_add_log_id_change_orders_customer_id
-- schemac 1  schema ba9003f1e253 -> 0e4d1f7c91a7  text 8113e0d0d02b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0003.
-- Locks: ACCESS EXCLUSIVE on customers, log and orders.
-- Rewrites log and orders. Builds indexes on orders. Scans customers.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['customers', 'log', 'orders']::regclass[]) t

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
