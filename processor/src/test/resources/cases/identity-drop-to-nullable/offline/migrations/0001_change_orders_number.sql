-- 0001_change_orders_number
-- schemac 1  schema 454e8e3da3c9 -> 05fa40e3a070  text ca120e0af7ad
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that inserts without
--   orders.number; new code runs from 0001, since it writes values of its own to orders.number and
--   leaves out orders.number or writes NULL to it.
-- Locks: ACCESS EXCLUSIVE on orders.

-- Breaks code that inserts without orders.number, and code that reads orders.number as never NULL.
-- Brief ACCESS EXCLUSIVE on orders.
ALTER TABLE orders
  ALTER COLUMN number DROP IDENTITY,
  ALTER COLUMN number DROP NOT NULL;
