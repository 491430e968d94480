-- 0001_drop_articles_switch
-- schemac 1  schema 1d3860dc8b6a -> 61425d1659c1  text 7a922fcdd117
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0001 (switch), new code before it too.
-- Loses all rows of articles.
-- Locks: ACCESS EXCLUSIVE on articles.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Loses all rows of articles, breaks code that uses it. Brief ACCESS EXCLUSIVE on articles.
DROP TABLE articles;
