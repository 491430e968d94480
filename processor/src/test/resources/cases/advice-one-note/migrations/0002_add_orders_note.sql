-- 0002_add_orders_note                                           draft until committed
-- schemac 1  schema c05c0aa22f20 -> ba9003f1e253  text 7fd64a302bee
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE orders ADD COLUMN note text;
