-- 0001_rename_orders_to_legacy_orders
-- schemac 1  schema a32609a9f3b8 -> f3168b13bc95  text 87ae9e880048
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses orders; new code
--   runs from 0001, since it uses legacy_orders.
-- Locks: ACCESS EXCLUSIVE on orders.

-- Breaks code that uses orders. Brief ACCESS EXCLUSIVE on orders.
ALTER TABLE orders RENAME TO legacy_orders;

ALTER TABLE legacy_orders RENAME CONSTRAINT orders_code_key TO legacy_orders_code_key;

ALTER TABLE legacy_orders RENAME CONSTRAINT orders_pkey TO legacy_orders_pkey;
