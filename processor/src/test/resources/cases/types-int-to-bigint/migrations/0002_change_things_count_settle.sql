-- 0002_change_things_count_settle                                draft until committed
-- schemac 1  schema ccb17c938842 -> b91bb3777ebc  text 9b6c082997f0
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ANALYZE things (count);

RESET lock_timeout;
