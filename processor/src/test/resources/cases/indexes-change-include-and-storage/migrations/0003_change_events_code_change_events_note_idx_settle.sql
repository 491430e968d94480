-- 0003_change_events_code_change_events_note_idx_settle          draft until committed
-- schemac 1  schema 2cc6bc614bba -> 8429f7937cd9  text 94ed71d3c6fb
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS schemac_old_events_code;

DROP INDEX CONCURRENTLY IF EXISTS schemac_old_events_note_idx;

RESET lock_timeout;
