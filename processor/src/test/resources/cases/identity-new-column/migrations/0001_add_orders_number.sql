-- 0001_add_orders_number                                         draft until committed
-- schemac 1  schema 69e9ca972624 -> a13215e9682b  text f761f45fe42f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Blocks reads and writes of orders (ACCESS EXCLUSIVE) while it rewrites orders.
-- Fails if this finds rows:
-- SELECT number FROM orders WHERE number IS NOT NULL GROUP BY number HAVING count(*) > 1
ALTER TABLE orders
  ADD COLUMN number bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  ADD CONSTRAINT orders_number_key UNIQUE (number);
