-- 0001_add_orders_number                                         draft until committed
-- schemac 1  schema 69e9ca972624 -> a13215e9682b  text e3f167d3736a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of orders (ACCESS EXCLUSIVE) while it rewrites orders.
ALTER TABLE orders
  ADD COLUMN number bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  ADD CONSTRAINT orders_number_key UNIQUE (number);
