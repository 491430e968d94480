-- 0002_add_orders_number_fill                                              file 2 of 3
-- schemac 1  schema 2a0326df6152 -> f63ae15f2e9d  text 8f1bef1ec708
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old code keeps running, new code runs from 0003 (switch).
-- Only until 0003 (switch): old code that takes values from tickets.
-- To back out before 0003 (switch) runs:
--   DROP TRIGGER zz_schemac_orders ON orders;
--   DROP FUNCTION zz_schemac_orders();
--   ALTER TABLE orders DROP COLUMN number;
-- Locks: ROW EXCLUSIVE on orders.
-- Updates rows of orders.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['orders']::regclass[]) t

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
        SET number = nextval('tickets')
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

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
