-- 0002_change_things_data_settle                                 draft until committed
-- schemac 1  schema e0052a02efd4 -> b6b40666c664  text e8ea28e7b02e
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ANALYZE things (data);

RESET lock_timeout;
