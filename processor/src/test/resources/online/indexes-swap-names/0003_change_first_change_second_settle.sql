-- 0003_change_first_change_second_settle                         draft until committed
-- schemac 1  schema 51f0ab07a460 -> ecf02dc6c260  text 664a83cc2fc1
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS schemac_old_first;

DROP INDEX CONCURRENTLY IF EXISTS schemac_old_second;

RESET lock_timeout;
