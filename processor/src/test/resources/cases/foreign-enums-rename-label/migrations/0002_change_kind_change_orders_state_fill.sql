-- 0002_change_kind_change_orders_state_fill                      draft until committed
-- schemac 1  schema 935861d30d5f -> 2b2c50d8a2dd  text c739192a62e7
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that looks for 'HELD' in orders.state. Updates rows of orders in batches that commit
-- one by one.
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
      SET state = 'PAUSED'
      WHERE id >= low.id AND (high.id IS NULL OR id < high.id)
        AND state = 'HELD';
    COMMIT;
    low := high;
  END LOOP;
END
$$;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
