-- 0002_add_orders_note
-- schemac 1  schema c05c0aa22f20 -> ba9003f1e253  text 3432250340ff
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0002.
-- Locks: ACCESS EXCLUSIVE on orders.

ALTER TABLE orders ADD COLUMN note text;
