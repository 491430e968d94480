-- 0002_change_orders_id_settle                                   draft until committed
-- schemac 1  schema c6f408267865 -> bf337ff71a5b  text b004367031c3
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ANALYZE orders (id);

RESET lock_timeout;
