-- 0001_drop_shops_name_drop_articles                             draft until committed
-- schemac 1  schema 9b0fd0d209a0 -> 61425d1659c1  text 92081a54ea1b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Loses the values of shops.name, breaks code that uses it. Brief ACCESS EXCLUSIVE on shops.
ALTER TABLE shops DROP COLUMN name;

-- Loses all rows of articles, breaks code that uses it. Brief ACCESS EXCLUSIVE on articles.
DROP TABLE articles;
