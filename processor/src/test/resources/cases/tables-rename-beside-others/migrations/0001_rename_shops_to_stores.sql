-- 0001_rename_shops_to_stores                                    draft until committed
-- schemac 1  schema 1d3860dc8b6a -> 2ab0ca5ba7a5  text 814fea5396a8
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE shops RENAME CONSTRAINT shops_pkey TO stores_pkey;
