-- 0002_change_kind_change_orders_state_settle                              file 2 of 2
-- schemac 1  schema 935861d30d5f -> f5457eb6e930  text 76da0fdadf26
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old code runs until 0001 (switch), new code before it too.
-- New code meets 'ALPHA' in orders.kind and 'HELD' in orders.state until 0002 (settle) has run.
-- Loses which rows of orders.state held 'HELD'.
-- Locks: ACCESS EXCLUSIVE on orders.
-- Scans orders. Updates rows of orders.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['orders']::regclass[]) t

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE orders (kind);

SET lock_timeout = '300ms';

-- Loses which rows of orders.state held 'HELD'. Breaks code that looks for 'HELD' in orders.state.
-- Updates rows of orders in batches that commit one by one.
DO $$
DECLARE
  low   record;
  high  record;
  tries int := 0;
BEGIN
  SELECT id INTO low FROM orders
    WHERE state = 'HELD'
    ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO high FROM orders
      WHERE id > low.id
      ORDER BY id OFFSET 4999 LIMIT 1;
    BEGIN
      -- The last time without a range, for rows that came or moved meanwhile.
      UPDATE orders
        SET state = 'OPEN'
        WHERE (low.id IS NULL OR id >= low.id)
          AND (high.id IS NULL OR id < high.id)
          AND state = 'HELD';
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

-- Breaks code that writes 'HELD' to orders.state. Brief ACCESS EXCLUSIVE on orders: catalogue only.
ALTER TABLE orders
  DROP CONSTRAINT IF EXISTS orders_state_labels,
  ADD CONSTRAINT orders_state_labels CHECK (state IN ('DONE', 'OPEN')) NOT VALID;

-- Updates rows of orders at once: writers of the same rows wait until the transaction ends.
UPDATE orders SET state = 'OPEN' WHERE state = 'HELD';

ALTER TABLE orders VALIDATE CONSTRAINT orders_state_labels;

ALTER TABLE orders DROP CONSTRAINT IF EXISTS schemac_orders_state_labels;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
