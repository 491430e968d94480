-- 0001_change_events_at_idx_change_events_code_idx_fill          draft until committed
-- schemac 1  schema 3dafe7afd3a2 -> b5ac4f18855f  text 6bef81332848
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS events_at_idx_build;

-- Builds events_at_idx_build; reads and writes go on.
CREATE INDEX CONCURRENTLY events_at_idx_build ON events USING brin (at);

DROP INDEX CONCURRENTLY IF EXISTS events_code_idx_build;

-- Builds events_code_idx_build; reads and writes go on.
CREATE INDEX CONCURRENTLY events_code_idx_build ON events USING hash (code);

RESET lock_timeout;
