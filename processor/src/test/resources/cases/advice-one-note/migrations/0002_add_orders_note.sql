-- 0002_add_orders_note
-- schemac 1  schema c05c0aa22f20 -> ba9003f1e253  text 1c5edeb54082
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0002.
-- Locks: ACCESS EXCLUSIVE on orders.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE orders ADD COLUMN note text;
