-- 0001_drop_a_shops_and_2_more
-- schemac 1  schema 795fd4e8aee2 -> 477c66356756  text 6128cb1974b9
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0001, new code before it too.
-- Loses all rows of c_prices, all rows of b_articles and all rows of a_shops.
-- Locks: ACCESS EXCLUSIVE on a_shops, b_articles and c_prices.

-- Loses all rows of c_prices, breaks code that uses it. Brief ACCESS EXCLUSIVE on b_articles and
-- c_prices.
DROP TABLE c_prices;

-- Loses all rows of b_articles, breaks code that uses it. Brief ACCESS EXCLUSIVE on a_shops and
-- b_articles.
DROP TABLE b_articles;

-- Loses all rows of a_shops, breaks code that uses it. Brief ACCESS EXCLUSIVE on a_shops.
DROP TABLE a_shops;
