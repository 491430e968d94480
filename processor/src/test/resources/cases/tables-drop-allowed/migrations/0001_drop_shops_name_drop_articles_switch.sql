-- 0001_drop_shops_name_drop_articles_switch
-- schemac 1  schema 9b0fd0d209a0 -> 61425d1659c1  text 8ae7c8ca242c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0001 (switch), new code before it too.
-- Loses the values of shops.name and all rows of articles.
-- Locks: ACCESS EXCLUSIVE on articles and shops.

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
