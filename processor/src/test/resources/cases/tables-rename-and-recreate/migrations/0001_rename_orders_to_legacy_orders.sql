-- 0001_rename_orders_to_legacy_orders                            draft until committed
-- schemac 1  schema a32609a9f3b8 -> f3168b13bc95  text b55b76b51005
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE orders RENAME TO legacy_orders;

ALTER TABLE legacy_orders RENAME CONSTRAINT orders_code_key TO legacy_orders_code_key;

ALTER TABLE legacy_orders RENAME CONSTRAINT orders_pkey TO legacy_orders_pkey;
