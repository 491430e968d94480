-- 0001_drop_shops_switch
-- schemac 1  schema 1d3860dc8b6a -> ef0ff53d6ce9  text ed1e1aecf2cf
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0001 (switch), new code before it too.
-- Loses all rows of shops.
-- Locks: ACCESS EXCLUSIVE on shops.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Loses all rows of shops, breaks code that uses it. Brief ACCESS EXCLUSIVE on shops.
DROP TABLE shops;
