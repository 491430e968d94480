-- 0001_rename_shops_to_stores                                    draft until committed
-- schemac 1  schema 1d3860dc8b6a -> 2ab0ca5ba7a5  text 68292ae626f8
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';

ALTER TABLE shops RENAME CONSTRAINT shops_pkey TO stores_pkey;
