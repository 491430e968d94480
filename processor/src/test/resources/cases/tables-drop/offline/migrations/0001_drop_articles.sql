-- 0001_drop_articles
-- schemac 1  schema 1d3860dc8b6a -> 61425d1659c1  text c85080276ae4
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0001, new code before it too.
-- Loses all rows of articles.
-- Locks: ACCESS EXCLUSIVE on articles.

-- Loses all rows of articles, breaks code that uses it. Brief ACCESS EXCLUSIVE on articles.
DROP TABLE articles;
