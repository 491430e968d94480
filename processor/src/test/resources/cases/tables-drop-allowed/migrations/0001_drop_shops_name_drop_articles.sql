-- 0001_drop_shops_name_drop_articles                             draft until committed
-- schemac 1  schema 9b0fd0d209a0 -> 61425d1659c1  text 917c984f89d8
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE shops DROP COLUMN name;

DROP TABLE articles;
