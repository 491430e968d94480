-- 0001_drop_articles_switch                                      draft until committed
-- schemac 1  schema 1d3860dc8b6a -> 61425d1659c1  text 2baed5d5cc98
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';

-- Loses all rows of articles, breaks code that uses it. Brief ACCESS EXCLUSIVE on articles.
DROP TABLE articles;
