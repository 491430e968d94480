-- 0001_drop_events_code_idx_and_1_more_settle                    draft until committed
-- schemac 1  schema bc1cf6f97708 -> c8d7a6531e60  text ba273140dd7e
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS events_code_idx;

DROP INDEX CONCURRENTLY IF EXISTS events_tenant_id_code_idx;

RESET lock_timeout;
