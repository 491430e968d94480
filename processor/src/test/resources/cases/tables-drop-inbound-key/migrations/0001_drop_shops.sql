-- 0001_drop_shops                                                draft until committed
-- schemac 1  schema 52c5b684af35 -> 5c44c2025330  text d7184caaa133
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE articles DROP CONSTRAINT articles_shop_id_fkey;

DROP TABLE shops;
