-- 0003_change_events_code_idx_change_events_data_idx_settle      draft until committed
-- schemac 1  schema 845d844bb68e -> 0c088c1a347a  text 39c7a3308a0b
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS schemac_old_events_code_idx;

DROP INDEX CONCURRENTLY IF EXISTS schemac_old_events_data_idx;

RESET lock_timeout;
