-- 0001_drop_articles                                             draft until committed
-- schemac 1  schema 1d3860dc8b6a -> 61425d1659c1  text b22654b2c32d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Loses all rows of articles, breaks code that uses it. Brief ACCESS EXCLUSIVE on articles.
DROP TABLE articles;
