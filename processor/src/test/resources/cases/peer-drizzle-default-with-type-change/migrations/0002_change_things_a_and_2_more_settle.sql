-- 0002_change_things_a_and_2_more_settle                         draft until committed
-- schemac 1  schema 2e608d9b10db -> 7266b4d4eafa  text c699a4874328
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ANALYZE things (a, b, c);

RESET lock_timeout;
