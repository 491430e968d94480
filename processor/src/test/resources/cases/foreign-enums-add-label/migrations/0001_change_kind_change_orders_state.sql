-- 0001_change_kind_change_orders_state                           draft until committed
-- schemac 1  schema 935861d30d5f -> 2e27f15f853f  text 4c05b9222fd6
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that reads 'NEW' of kind without knowing it; PostgreSQL cannot take a label back.
ALTER TYPE kind ADD VALUE 'NEW' AFTER 'ZULU';

-- Brief ACCESS EXCLUSIVE on orders: catalogue only.
ALTER TABLE orders
  DROP CONSTRAINT orders_state_labels,
  ADD CONSTRAINT orders_state_labels
    CHECK (state IN ('CANCELLED', 'DONE', 'HELD', 'OPEN')) NOT VALID;
