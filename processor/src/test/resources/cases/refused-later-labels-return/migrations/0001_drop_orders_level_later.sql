-- 0001_drop_orders_level_later
-- schemac 1  schema 5772647c03f6 -> 5223185d26c0  text ce507a2345b7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- What is to be dropped later stays as it is: nothing is to be done in the database.
