-- 0001_drop_shops_switch
-- schemac 1  schema 52c5b684af35 -> 5c44c2025330  text f2793e842b24
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0001 (switch), new code before it too.
-- Only from 0001 (switch): new code that writes what articles_shop_id_fkey refuses.
-- Loses all rows of shops.
-- Locks: ACCESS EXCLUSIVE on articles and shops.

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
