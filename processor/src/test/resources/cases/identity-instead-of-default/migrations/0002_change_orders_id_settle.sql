-- 0002_change_orders_id_settle                                             file 2 of 2
-- schemac 1  schema 09adc41f6749 -> c6f408267865  text 26727799d423
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old code keeps running, new code runs from 0001 (switch).
-- Only until 0001 (switch): old code that inserts values of its own into orders.id.
-- Locks: SHARE UPDATE EXCLUSIVE on orders.

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE orders (id);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
