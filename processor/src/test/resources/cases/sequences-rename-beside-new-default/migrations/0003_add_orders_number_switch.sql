-- 0003_add_orders_number_switch                                            file 3 of 3
-- schemac 1  schema 2a0326df6152 -> f63ae15f2e9d  text abc7e38f7a02
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0003 (switch).
-- Only until 0003 (switch): old code that takes values from tickets.
-- Locks: ACCESS EXCLUSIVE on orders.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

DROP TRIGGER zz_schemac_orders ON orders;

DROP FUNCTION zz_schemac_orders();

-- Breaks code that takes values from tickets. Waits for transactions that took values from tickets,
-- and blocks nextval until COMMIT.
ALTER SEQUENCE tickets RENAME TO numbers;

ALTER TABLE orders ALTER COLUMN number SET DEFAULT nextval('numbers');
