-- 0001_add_orders_number                                         draft until committed
-- schemac 1  schema 69e9ca972624 -> a13215e9682b  text 4005fc7ff26a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Blocks reads and writes of orders (ACCESS EXCLUSIVE) while it rewrites orders.
ALTER TABLE orders
  ADD COLUMN number bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  ADD CONSTRAINT orders_number_key UNIQUE (number);
