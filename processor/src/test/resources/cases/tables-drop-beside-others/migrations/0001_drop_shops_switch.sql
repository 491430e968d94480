-- 0001_drop_shops_switch                                         draft until committed
-- schemac 1  schema 1d3860dc8b6a -> ef0ff53d6ce9  text 1504b25cb07f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Loses all rows of shops, breaks code that uses it. Brief ACCESS EXCLUSIVE on shops.
DROP TABLE shops;
