-- 0001_drop_shops                                                draft until committed
-- schemac 1  schema 1d3860dc8b6a -> ef0ff53d6ce9  text 7333ac73f40b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Loses all rows of shops, breaks code that uses it. Brief ACCESS EXCLUSIVE on shops.
DROP TABLE shops;
