-- 0001_rename_shops_to_stores_switch
-- schemac 1  schema 1d3860dc8b6a -> 2ab0ca5ba7a5  text 720f8f68bcd0
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that uses shops; new
--   code runs from 0001 (switch), since it uses stores.
-- Locks: ACCESS EXCLUSIVE on shops.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses shops. Brief ACCESS EXCLUSIVE on shops.
ALTER TABLE shops RENAME TO stores;

ALTER TABLE stores RENAME CONSTRAINT shops_pkey TO stores_pkey;
