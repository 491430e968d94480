-- 0001_add_events_code_and_2_more_fill                           draft until committed
-- schemac 1  schema bf380ed73501 -> a7e893e4fc1a  text edc9e1239ea8
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS events_code_build;

-- Builds events_code_build; reads and writes go on. Fails if this finds rows:
-- SELECT lower(code) FROM events WHERE (tenant_id IS NULL) AND lower(code) IS NOT NULL GROUP BY lower(code) HAVING count(*) > 1
CREATE UNIQUE INDEX CONCURRENTLY events_code_build ON events (lower(code)) WHERE tenant_id IS NULL;

DROP INDEX CONCURRENTLY IF EXISTS events_created_at_idx_build;

-- Builds events_created_at_idx_build; reads and writes go on.
CREATE INDEX CONCURRENTLY events_created_at_idx_build ON events (created_at);

DROP INDEX CONCURRENTLY IF EXISTS events_tenant_id_created_at_idx_build;

-- Builds events_tenant_id_created_at_idx_build; reads and writes go on.
CREATE INDEX CONCURRENTLY events_tenant_id_created_at_idx_build
  ON events (tenant_id, created_at DESC);

RESET lock_timeout;
