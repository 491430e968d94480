-- 0001_drop_shops
-- schemac 1  schema 1d3860dc8b6a -> ef0ff53d6ce9  text 48240e945ac3
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0001, new code before it too.
-- Loses all rows of shops.
-- Locks: ACCESS EXCLUSIVE on shops.

-- Loses all rows of shops, breaks code that uses it. Brief ACCESS EXCLUSIVE on shops.
DROP TABLE shops;
