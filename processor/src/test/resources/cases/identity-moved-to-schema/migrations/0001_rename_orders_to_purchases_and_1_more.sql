-- 0001_rename_orders_to_purchases_and_1_more                     draft until committed
-- schemac 1  schema c6f408267865 -> 36f4b9b9d826  text 09d22031dcca
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE SCHEMA shop;
