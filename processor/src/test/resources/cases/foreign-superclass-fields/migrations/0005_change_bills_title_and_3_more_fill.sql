-- 0005_change_bills_title_and_3_more_fill                                  file 2 of 3
-- schemac 1  schema d3bb1f32bc43 -> 31d4ddf610fe  text 31dd31fbcba7
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- No rolling deployment: old code runs until 0006 (switch), which breaks code that leaves out
--   bills.title or orders.title or writes NULL to it, that uses bills.doubled or more; new code
--   runs from 0006 (switch), since it leaves out bills.doubled or orders.doubled or writes NULL to
--   it.
-- To back out before 0006 (switch) runs:
--   ALTER TABLE orders DROP CONSTRAINT IF EXISTS schemac_orders_title_check;
--   ALTER TABLE bills DROP CONSTRAINT IF EXISTS schemac_bills_title_check;
--   DROP TRIGGER zz_schemac_orders ON orders;
--   DROP FUNCTION zz_schemac_orders();
--   DROP TRIGGER zz_schemac_bills ON bills;
--   DROP FUNCTION zz_schemac_bills();
-- Backing out leaves what was filled into bills.title and what was filled into orders.title.
-- Locks: ACCESS EXCLUSIVE on bills and orders.
-- Scans bills and orders. Updates rows of bills and orders.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['bills', 'orders']::regclass[]) t

SET lock_timeout = '300ms';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Updates rows of bills in batches that commit one by one.
DO $$
DECLARE
  low   record;
  high  record;
  tries int := 0;
BEGIN
  SELECT id INTO low FROM bills
    WHERE title IS NULL
    ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO high FROM bills
      WHERE id > low.id
      ORDER BY id OFFSET 4999 LIMIT 1;
    BEGIN
      -- The last time without a range, for rows that came or moved meanwhile.
      UPDATE bills
        SET title = 'none'
        WHERE (low.id IS NULL OR id >= low.id)
          AND (high.id IS NULL OR id < high.id)
          AND title IS NULL;
      EXIT WHEN low.id IS NULL;
      RAISE NOTICE 'bills: up to %', coalesce(high.id::text, 'the end');
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

-- Updates rows of orders in batches that commit one by one.
DO $$
DECLARE
  low   record;
  high  record;
  tries int := 0;
BEGIN
  SELECT id INTO low FROM orders
    WHERE title IS NULL
    ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO high FROM orders
      WHERE id > low.id
      ORDER BY id OFFSET 4999 LIMIT 1;
    BEGIN
      -- The last time without a range, for rows that came or moved meanwhile.
      UPDATE orders
        SET title = 'none'
        WHERE (low.id IS NULL OR id >= low.id)
          AND (high.id IS NULL OR id < high.id)
          AND title IS NULL;
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

-- Brief ACCESS EXCLUSIVE on bills: catalogue only.
ALTER TABLE bills
  DROP CONSTRAINT IF EXISTS schemac_bills_title_check,
  ADD CONSTRAINT schemac_bills_title_check CHECK (title IS NOT NULL) NOT VALID;

-- Scans bills; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM bills WHERE title IS NULL
ALTER TABLE bills VALIDATE CONSTRAINT schemac_bills_title_check;

-- Brief ACCESS EXCLUSIVE on orders: catalogue only.
ALTER TABLE orders
  DROP CONSTRAINT IF EXISTS schemac_orders_title_check,
  ADD CONSTRAINT schemac_orders_title_check CHECK (title IS NOT NULL) NOT VALID;

-- Scans orders; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM orders WHERE title IS NULL
ALTER TABLE orders VALIDATE CONSTRAINT schemac_orders_title_check;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
