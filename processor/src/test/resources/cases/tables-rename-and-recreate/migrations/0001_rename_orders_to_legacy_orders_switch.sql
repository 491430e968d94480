-- 0001_rename_orders_to_legacy_orders_switch
-- schemac 1  schema a32609a9f3b8 -> f3168b13bc95  text b7c0d3f9fa30
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that uses orders; new
--   code runs from 0001 (switch), since it uses legacy_orders.
-- Locks: ACCESS EXCLUSIVE on orders.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses orders. Brief ACCESS EXCLUSIVE on orders.
ALTER TABLE orders RENAME TO legacy_orders;

ALTER TABLE legacy_orders RENAME CONSTRAINT orders_code_key TO legacy_orders_code_key;

ALTER TABLE legacy_orders RENAME CONSTRAINT orders_pkey TO legacy_orders_pkey;
