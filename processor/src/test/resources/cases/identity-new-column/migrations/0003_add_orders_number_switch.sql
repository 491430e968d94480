-- 0003_add_orders_number_switch                                  draft until committed
-- schemac 1  schema 69e9ca972624 -> a13215e9682b  text 0e0fcc06b298
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on orders: catalogue only.
ALTER TABLE orders ADD CONSTRAINT orders_number_key UNIQUE USING INDEX orders_number_key_build;
