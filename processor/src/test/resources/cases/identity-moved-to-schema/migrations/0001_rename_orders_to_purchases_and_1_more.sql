-- 0001_rename_orders_to_purchases_and_1_more                               file 1 of 2
-- schemac 1  schema c6f408267865 -> 36f4b9b9d826  text 6ec311d36191
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that does not find it
--   through the search_path, or names its old schema or that uses shop.orders or orders.id; new
--   code runs from 0002 (switch), since it uses shop.orders, shop.purchases and
--   shop.purchases.number.
-- To back out before 0002 (switch) runs:
--   DROP SCHEMA shop;
-- Locks no table that is in use.

CREATE SCHEMA shop;
