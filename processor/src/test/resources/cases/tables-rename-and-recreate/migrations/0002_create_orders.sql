-- 0002_create_orders
-- schemac 1  schema f3168b13bc95 -> 98649c25b1fa  text 2b7dcda53925
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0002.
-- Locks: SHARE ROW EXCLUSIVE on legacy_orders.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief SHARE ROW EXCLUSIVE on legacy_orders.
CREATE TABLE orders (
  id        uuid    NOT NULL,
  code      text,
  legacy_id bigint,
  CONSTRAINT orders_pkey PRIMARY KEY (id),
  CONSTRAINT orders_code_key UNIQUE (code),
  CONSTRAINT orders_legacy_id_fkey FOREIGN KEY (legacy_id) REFERENCES legacy_orders (id)
);
