-- 0001_drop_shops
-- schemac 1  schema 52c5b684af35 -> 5c44c2025330  text 6255400b4cfa
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0001, new code before it too.
-- Only from 0001: new code that writes what articles_shop_id_fkey refuses.
-- Loses all rows of shops.
-- Locks: ACCESS EXCLUSIVE on articles and shops.

-- Brief ACCESS EXCLUSIVE on articles and shops.
ALTER TABLE articles DROP CONSTRAINT articles_shop_id_fkey;

-- Loses all rows of shops, breaks code that uses it. Brief ACCESS EXCLUSIVE on shops.
DROP TABLE shops;
