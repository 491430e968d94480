-- 0002_change_orders_number_fill                                 draft until committed
-- schemac 1  schema 03c3d288b459 -> 385ba90037a1  text 02b57b99be8c
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler

SET lock_timeout = '300ms';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Updates rows of orders in batches that commit one by one.
DO $$
DECLARE
  low   record;
  high  record;
  tries int := 0;
BEGIN
  SELECT id INTO low FROM orders
    WHERE number IS NULL
    ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO high FROM orders
      WHERE id > low.id
      ORDER BY id OFFSET 4999 LIMIT 1;
    BEGIN
      -- The last time without a range, for rows that came or moved meanwhile.
      UPDATE orders
        SET number = 0
        WHERE (low.id IS NULL OR id >= low.id)
          AND (high.id IS NULL OR id < high.id)
          AND number IS NULL;
      EXIT WHEN low.id IS NULL;
      RAISE NOTICE 'orders: up to %', coalesce(high.id::text, 'the end');
      low := high;
      tries := 0;
    EXCEPTION WHEN lock_not_available OR deadlock_detected OR serialization_failure THEN
      IF tries = 30 THEN RAISE; END IF;
      tries := tries + 1;
    END;
    COMMIT;
    PERFORM pg_sleep(0.1 * tries);
  END LOOP;
END
$$;

SET lock_timeout = '3s';

-- Brief ACCESS EXCLUSIVE on orders: catalogue only.
ALTER TABLE orders
  DROP CONSTRAINT IF EXISTS schemac_orders_number_check,
  ADD CONSTRAINT schemac_orders_number_check CHECK (number IS NOT NULL) NOT VALID;

-- Scans orders; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM orders WHERE number IS NULL
ALTER TABLE orders VALIDATE CONSTRAINT schemac_orders_number_check;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
