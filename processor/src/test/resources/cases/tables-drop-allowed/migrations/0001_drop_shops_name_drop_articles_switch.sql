-- 0001_drop_shops_name_drop_articles_switch                      draft until committed
-- schemac 1  schema 9b0fd0d209a0 -> 61425d1659c1  text a94752bc5132
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE articles IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses articles waits from here on
LOCK TABLE shops IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

-- Loses the values of shops.name, breaks code that uses it. Brief ACCESS EXCLUSIVE on shops.
ALTER TABLE shops DROP COLUMN name;

-- Loses all rows of articles, breaks code that uses it. Brief ACCESS EXCLUSIVE on articles.
DROP TABLE articles;
