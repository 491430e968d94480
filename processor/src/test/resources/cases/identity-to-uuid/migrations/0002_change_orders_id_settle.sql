-- 0002_change_orders_id_settle                                             file 2 of 2
-- schemac 1  schema c6f408267865 -> bf337ff71a5b  text 022ed26d1f7f
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that takes orders.id
--   for bigint; new code runs from 0001 (switch), since it writes values of its own to orders.id
--   and takes orders.id for uuid.
-- Locks: SHARE UPDATE EXCLUSIVE on orders.

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE orders (id);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
