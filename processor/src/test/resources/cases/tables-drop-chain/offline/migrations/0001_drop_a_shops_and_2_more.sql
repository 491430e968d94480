-- 0001_drop_a_shops_and_2_more                                   draft until committed
-- schemac 1  schema 795fd4e8aee2 -> 477c66356756  text cce5ff41e93c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Loses all rows of c_prices, breaks code that uses it. Brief ACCESS EXCLUSIVE on b_articles and
-- c_prices.
DROP TABLE c_prices;

-- Loses all rows of b_articles, breaks code that uses it. Brief ACCESS EXCLUSIVE on a_shops and
-- b_articles.
DROP TABLE b_articles;

-- Loses all rows of a_shops, breaks code that uses it. Brief ACCESS EXCLUSIVE on a_shops.
DROP TABLE a_shops;
