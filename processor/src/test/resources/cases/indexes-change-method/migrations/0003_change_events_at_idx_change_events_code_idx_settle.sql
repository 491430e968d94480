-- 0003_change_events_at_idx_change_events_code_idx_settle        draft until committed
-- schemac 1  schema 3dafe7afd3a2 -> b5ac4f18855f  text 5a49a5a97b02
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS schemac_old_events_at_idx;

DROP INDEX CONCURRENTLY IF EXISTS schemac_old_events_code_idx;

RESET lock_timeout;
