-- 0001_drop_shops                                                draft until committed
-- schemac 1  schema 52c5b684af35 -> 5c44c2025330  text 9c0231379a80
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Brief ACCESS EXCLUSIVE on articles and shops.
ALTER TABLE articles DROP CONSTRAINT articles_shop_id_fkey;

-- Loses all rows of shops, breaks code that uses it. Brief ACCESS EXCLUSIVE on shops.
DROP TABLE shops;
