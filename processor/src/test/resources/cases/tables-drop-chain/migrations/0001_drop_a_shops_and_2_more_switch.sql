-- 0001_drop_a_shops_and_2_more_switch
-- schemac 1  schema 795fd4e8aee2 -> 477c66356756  text 2a9d2785aad3
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0001 (switch), new code before it too.
-- Loses all rows of c_prices, all rows of b_articles and all rows of a_shops.
-- Locks: ACCESS EXCLUSIVE on a_shops, b_articles and c_prices.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE a_shops IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses a_shops waits from here on
LOCK TABLE b_articles, c_prices IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

-- Loses all rows of c_prices, breaks code that uses it. Brief ACCESS EXCLUSIVE on b_articles and
-- c_prices.
DROP TABLE c_prices;

-- Loses all rows of b_articles, breaks code that uses it. Brief ACCESS EXCLUSIVE on a_shops and
-- b_articles.
DROP TABLE b_articles;

-- Loses all rows of a_shops, breaks code that uses it. Brief ACCESS EXCLUSIVE on a_shops.
DROP TABLE a_shops;
