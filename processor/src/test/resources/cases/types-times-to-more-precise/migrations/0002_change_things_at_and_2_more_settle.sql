-- 0002_change_things_at_and_2_more_settle                        draft until committed
-- schemac 1  schema 046f0b355ba2 -> 289d631e5db0  text 70e81952998e
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ANALYZE things (at, opens, took);

RESET lock_timeout;
