-- 0001_rename_shops_to_stores                                    draft until committed
-- schemac 1  schema 1d3860dc8b6a -> 2ab0ca5ba7a5  text d1695331bd72
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Breaks code that uses shops. Brief ACCESS EXCLUSIVE on shops.
ALTER TABLE shops RENAME TO stores;

ALTER TABLE stores RENAME CONSTRAINT shops_pkey TO stores_pkey;
