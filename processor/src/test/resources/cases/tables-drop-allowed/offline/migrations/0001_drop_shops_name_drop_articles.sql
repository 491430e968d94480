-- 0001_drop_shops_name_drop_articles
-- schemac 1  schema 9b0fd0d209a0 -> 61425d1659c1  text e68e44171947
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0001, new code before it too.
-- Loses the values of shops.name and all rows of articles.
-- Locks: ACCESS EXCLUSIVE on articles and shops.

-- Loses the values of shops.name, breaks code that uses it. Brief ACCESS EXCLUSIVE on shops.
ALTER TABLE shops DROP COLUMN name;

-- Loses all rows of articles, breaks code that uses it. Brief ACCESS EXCLUSIVE on articles.
DROP TABLE articles;
