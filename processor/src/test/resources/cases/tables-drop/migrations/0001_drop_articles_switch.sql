-- 0001_drop_articles_switch                                      draft until committed
-- schemac 1  schema 1d3860dc8b6a -> 61425d1659c1  text d372e85350ea
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Loses all rows of articles, breaks code that uses it. Brief ACCESS EXCLUSIVE on articles.
DROP TABLE articles;
