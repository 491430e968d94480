-- 0002_add_orders_note                                           draft until committed
-- schemac 1  schema c05c0aa22f20 -> ba9003f1e253  text 854109f3c0b2
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE orders ADD COLUMN note text;
