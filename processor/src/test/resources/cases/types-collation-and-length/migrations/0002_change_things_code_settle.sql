-- 0002_change_things_code_settle                                 draft until committed
-- schemac 1  schema 6d424fa35059 -> f21325938eb9  text 831eef38515d
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ANALYZE things (code);

RESET lock_timeout;
