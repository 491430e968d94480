-- 0004_change_bills_title_and_3_more_fill                        draft until committed
-- schemac 1  schema d3bb1f32bc43 -> 31d4ddf610fe  text b8c591c270dc
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Updates rows of bills in batches that commit one by one.
DO $$
DECLARE
  low  record;
  high record;
BEGIN
  SELECT id INTO low FROM bills ORDER BY id LIMIT 1;
  WHILE low.id IS NOT NULL LOOP
    SELECT id INTO high
      FROM bills
      WHERE id > low.id
      ORDER BY id OFFSET 9999 LIMIT 1;
    UPDATE bills
      SET title = 'none'
      WHERE id >= low.id AND (high.id IS NULL OR id < high.id)
        AND title IS NULL;
    COMMIT;
    low := high;
  END LOOP;
END
$$;

-- Breaks code that leaves out bills.title or writes NULL to it. Brief ACCESS EXCLUSIVE on bills:
-- catalogue only.
ALTER TABLE bills
  DROP CONSTRAINT IF EXISTS schemac_bills_title_check,
  ADD CONSTRAINT schemac_bills_title_check CHECK (title IS NOT NULL) NOT VALID;

-- Scans bills; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM bills WHERE title IS NULL
ALTER TABLE bills VALIDATE CONSTRAINT schemac_bills_title_check;

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
      SET title = 'none'
      WHERE id >= low.id AND (high.id IS NULL OR id < high.id)
        AND title IS NULL;
    COMMIT;
    low := high;
  END LOOP;
END
$$;

-- Breaks code that leaves out orders.title or writes NULL to it. Brief ACCESS EXCLUSIVE on orders:
-- catalogue only.
ALTER TABLE orders
  DROP CONSTRAINT IF EXISTS schemac_orders_title_check,
  ADD CONSTRAINT schemac_orders_title_check CHECK (title IS NOT NULL) NOT VALID;

-- Scans orders; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM orders WHERE title IS NULL
ALTER TABLE orders VALIDATE CONSTRAINT schemac_orders_title_check;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
