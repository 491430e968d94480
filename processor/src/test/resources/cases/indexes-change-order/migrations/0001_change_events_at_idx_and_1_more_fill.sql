-- 0001_change_events_at_idx_and_1_more_fill                      draft until committed
-- schemac 1  schema 471270b6ce80 -> 140bad6b9119  text d32d96a7821d
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS events_at_idx_build;

-- Builds events_at_idx_build; reads and writes go on.
CREATE INDEX CONCURRENTLY events_at_idx_build ON events (at DESC);

DROP INDEX CONCURRENTLY IF EXISTS events_tenant_id_at_idx_build;

-- Builds events_tenant_id_at_idx_build; reads and writes go on.
CREATE INDEX CONCURRENTLY events_tenant_id_at_idx_build ON events (tenant_id, at DESC NULLS LAST);

RESET lock_timeout;
