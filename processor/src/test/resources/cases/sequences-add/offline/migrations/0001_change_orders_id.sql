-- 0001_change_orders_id
-- schemac 1  schema 9da3b3f74b25 -> 54deda89307e  text fc69e9ccd749
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Locks: ACCESS EXCLUSIVE on orders.

CREATE SEQUENCE orders_seq;

ALTER TABLE orders ALTER COLUMN id SET DEFAULT nextval('orders_seq');
