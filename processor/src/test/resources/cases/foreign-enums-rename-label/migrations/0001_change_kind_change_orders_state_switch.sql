-- 0001_change_kind_change_orders_state_switch                    draft until committed
-- schemac 1  schema 935861d30d5f -> 2b2c50d8a2dd  text dcc9539c40e1
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that says 'ALPHA' for kind.
ALTER TYPE kind RENAME VALUE 'ALPHA' TO 'FIRST';

-- Brief ACCESS EXCLUSIVE on orders: catalogue only.
ALTER TABLE orders
  DROP CONSTRAINT orders_state_labels,
  ADD CONSTRAINT schemac_orders_state_labels
    CHECK (state IN ('DONE', 'HELD', 'OPEN', 'PAUSED')) NOT VALID;
