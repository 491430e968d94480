-- 0001_drop_articles                                             draft until committed
-- schemac 1  schema 1d3860dc8b6a -> 61425d1659c1  text 1978ee6020ef
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

DROP TABLE articles;
