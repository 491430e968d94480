-- 0002_change_things_code_settle                                 draft until committed
-- schemac 1  schema 331bd619fc06 -> 416c03f4d9c0  text 831eef38515d
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ANALYZE things (code);

RESET lock_timeout;
