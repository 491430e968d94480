-- 0003_change_events_code_idx_change_events_note_idx_settle      draft until committed
-- schemac 1  schema 015703c3913f -> eed802f5469e  text 87c534cf9d68
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS schemac_old_events_code_idx;

DROP INDEX CONCURRENTLY IF EXISTS schemac_old_events_note_idx;

RESET lock_timeout;
