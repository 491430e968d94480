-- 0001_drop_a_shops_and_2_more                                   draft until committed
-- schemac 1  schema 795fd4e8aee2 -> 477c66356756  text 6273ea612b33
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

DROP TABLE c_prices;

DROP TABLE b_articles;

DROP TABLE a_shops;
