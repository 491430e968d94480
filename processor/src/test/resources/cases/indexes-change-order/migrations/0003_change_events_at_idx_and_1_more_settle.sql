-- 0003_change_events_at_idx_and_1_more_settle                    draft until committed
-- schemac 1  schema 471270b6ce80 -> 140bad6b9119  text 383abaf7fb2e
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS schemac_old_events_at_idx;

DROP INDEX CONCURRENTLY IF EXISTS schemac_old_events_tenant_id_at_idx;

RESET lock_timeout;
