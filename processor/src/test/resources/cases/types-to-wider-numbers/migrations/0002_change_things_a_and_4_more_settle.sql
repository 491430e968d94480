-- 0002_change_things_a_and_4_more_settle                         draft until committed
-- schemac 1  schema 6e5f896335f5 -> 56efa8b7026a  text 5b9fa1b8b173
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ANALYZE things (a, b, c, d, e);

RESET lock_timeout;
