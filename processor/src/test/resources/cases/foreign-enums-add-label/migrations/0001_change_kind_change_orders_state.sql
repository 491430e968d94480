-- 0001_change_kind_change_orders_state                           draft until committed
-- schemac 1  schema 935861d30d5f -> 2e27f15f853f  text 807bd264515d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TYPE kind ADD VALUE 'NEW' AFTER 'ZULU';

-- Brief ACCESS EXCLUSIVE on orders: catalogue only.
ALTER TABLE orders
  DROP CONSTRAINT orders_state_labels,
  ADD CONSTRAINT orders_state_labels
    CHECK (state IN ('CANCELLED', 'DONE', 'HELD', 'OPEN')) NOT VALID;
