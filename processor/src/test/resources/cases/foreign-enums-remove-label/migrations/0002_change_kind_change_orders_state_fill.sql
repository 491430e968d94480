-- 0002_change_kind_change_orders_state_fill                      draft until committed
-- schemac 1  schema 935861d30d5f -> f5457eb6e930  text 6326523240da
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Loses which rows of orders.state held 'HELD'. Breaks code that looks for 'HELD' in orders.state.
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
      SET state = 'OPEN'
      WHERE id >= low.id AND (high.id IS NULL OR id < high.id)
        AND state = 'HELD';
    COMMIT;
    low := high;
  END LOOP;
END
$$;

ANALYZE orders (kind);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
