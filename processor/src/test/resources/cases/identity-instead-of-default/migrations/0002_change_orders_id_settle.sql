-- 0002_change_orders_id_settle                                   draft until committed
-- schemac 1  schema 09adc41f6749 -> c6f408267865  text b004367031c3
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ANALYZE orders (id);

RESET lock_timeout;
