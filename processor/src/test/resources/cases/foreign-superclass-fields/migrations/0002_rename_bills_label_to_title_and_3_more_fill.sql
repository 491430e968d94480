-- 0002_rename_bills_label_to_title_and_3_more_fill               draft until committed
-- schemac 1  schema db51327dee24 -> d3bb1f32bc43  text f5cf5f8a07bf
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
      SET doubled = amount * 2
      WHERE id >= low.id AND (high.id IS NULL OR id < high.id)
        AND doubled IS NULL;
    COMMIT;
    low := high;
  END LOOP;
END
$$;

-- Breaks code that leaves out bills.doubled or writes NULL to it. Brief ACCESS EXCLUSIVE on bills:
-- catalogue only.
ALTER TABLE bills
  DROP CONSTRAINT IF EXISTS schemac_bills_doubled_check,
  ADD CONSTRAINT schemac_bills_doubled_check CHECK (doubled IS NOT NULL) NOT VALID;

-- Scans bills; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM bills WHERE doubled IS NULL
ALTER TABLE bills VALIDATE CONSTRAINT schemac_bills_doubled_check;

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
      SET doubled = amount * 2
      WHERE id >= low.id AND (high.id IS NULL OR id < high.id)
        AND doubled IS NULL;
    COMMIT;
    low := high;
  END LOOP;
END
$$;

-- Breaks code that leaves out orders.doubled or writes NULL to it. Brief ACCESS EXCLUSIVE on
-- orders: catalogue only.
ALTER TABLE orders
  DROP CONSTRAINT IF EXISTS schemac_orders_doubled_check,
  ADD CONSTRAINT schemac_orders_doubled_check CHECK (doubled IS NOT NULL) NOT VALID;

-- Scans orders; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM orders WHERE doubled IS NULL
ALTER TABLE orders VALIDATE CONSTRAINT schemac_orders_doubled_check;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
