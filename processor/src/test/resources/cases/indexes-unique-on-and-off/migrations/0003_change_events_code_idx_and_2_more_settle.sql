-- 0003_change_events_code_idx_and_2_more_settle                  draft until committed
-- schemac 1  schema 084b60424c32 -> 5fdce8aeb76d  text 0daba8b96ad1
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS schemac_old_events_code_idx;

DROP INDEX CONCURRENTLY IF EXISTS schemac_old_events_key_idx;

-- Breaks code that says ON CONFLICT (note).
DROP INDEX CONCURRENTLY IF EXISTS schemac_old_events_note_idx;

RESET lock_timeout;
