-- 0001_rename_orders_to_legacy_orders                            draft until committed
-- schemac 1  schema a32609a9f3b8 -> f3168b13bc95  text 5ec65224afdb
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE orders RENAME CONSTRAINT orders_code_key TO legacy_orders_code_key;

ALTER TABLE orders RENAME CONSTRAINT orders_pkey TO legacy_orders_pkey;
