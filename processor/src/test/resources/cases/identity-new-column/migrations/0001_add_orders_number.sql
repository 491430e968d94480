-- 0001_add_orders_number                                         draft until committed
-- schemac 1  schema 69e9ca972624 -> a13215e9682b  text 4d5d3e17d61b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE orders
  ADD COLUMN number bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  ADD CONSTRAINT orders_number_key UNIQUE (number);
