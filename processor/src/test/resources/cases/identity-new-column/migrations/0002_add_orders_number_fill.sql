-- 0002_add_orders_number_fill                                    draft until committed
-- schemac 1  schema 69e9ca972624 -> a13215e9682b  text 72dd4a414c22
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS orders_number_key_build;

-- Builds orders_number_key_build; reads and writes go on.
CREATE UNIQUE INDEX CONCURRENTLY orders_number_key_build ON orders (number);

RESET lock_timeout;
