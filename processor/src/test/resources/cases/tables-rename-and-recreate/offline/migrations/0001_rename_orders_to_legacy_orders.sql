-- 0001_rename_orders_to_legacy_orders                            draft until committed
-- schemac 1  schema a32609a9f3b8 -> f3168b13bc95  text 5ea68ff500a5
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Breaks code that uses orders. Brief ACCESS EXCLUSIVE on orders.
ALTER TABLE orders RENAME TO legacy_orders;

ALTER TABLE legacy_orders RENAME CONSTRAINT orders_code_key TO legacy_orders_code_key;

ALTER TABLE legacy_orders RENAME CONSTRAINT orders_pkey TO legacy_orders_pkey;
