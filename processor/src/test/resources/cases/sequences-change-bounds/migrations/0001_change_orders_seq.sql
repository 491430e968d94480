-- 0001_change_orders_seq
-- schemac 1  schema 10859107b6b7 -> fa1ce62ac17f  text b345b3f67bde
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Waits for transactions that took values from orders_seq, and blocks nextval until COMMIT. Fails
-- if orders_seq has counted past its new bounds.
ALTER SEQUENCE orders_seq MAXVALUE 5000;
