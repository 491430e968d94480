-- 0001_drop_shops_switch                                         draft until committed
-- schemac 1  schema 52c5b684af35 -> 5c44c2025330  text 901e8a8c6f68
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE shops IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses shops waits from here on
LOCK TABLE articles IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on articles and shops.
ALTER TABLE articles DROP CONSTRAINT articles_shop_id_fkey;

-- Loses all rows of shops, breaks code that uses it. Brief ACCESS EXCLUSIVE on shops.
DROP TABLE shops;
