-- 0001_change_orders_number_fill                                 draft until committed
-- schemac 1  schema 03c3d288b459 -> 385ba90037a1  text ed8471594acb
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Updates rows of orders in batches that commit one by one.
DO $$
DECLARE
  low  record;
  high record;
BEGIN
  SELECT id INTO low FROM orders ORDER BY id LIMIT 1;
  WHILE low.id IS NOT NULL LOOP
    SELECT id INTO high
      FROM orders
      WHERE id > low.id
      ORDER BY id OFFSET 9999 LIMIT 1;
    UPDATE orders
      SET number = 0
      WHERE id >= low.id AND (high.id IS NULL OR id < high.id)
        AND number IS NULL;
    COMMIT;
    low := high;
  END LOOP;
END
$$;

-- Breaks code that leaves out orders.number or writes NULL to it. Brief ACCESS EXCLUSIVE on orders:
-- catalogue only.
ALTER TABLE orders
  DROP CONSTRAINT IF EXISTS schemac_orders_number_check,
  ADD CONSTRAINT schemac_orders_number_check CHECK (number IS NOT NULL) NOT VALID;

-- Scans orders; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM orders WHERE number IS NULL
ALTER TABLE orders VALIDATE CONSTRAINT schemac_orders_number_check;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
