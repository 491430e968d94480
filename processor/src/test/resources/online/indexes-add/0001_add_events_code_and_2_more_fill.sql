-- 0001_add_events_code_and_2_more_fill                           draft until committed
-- schemac 1  schema bf380ed73501 -> a7e893e4fc1a  text 5f3e3df7e69a
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS events_code_build;
CREATE UNIQUE INDEX CONCURRENTLY events_code_build ON events (lower(code)) WHERE tenant_id IS NULL;

DROP INDEX CONCURRENTLY IF EXISTS events_created_at_idx_build;
CREATE INDEX CONCURRENTLY events_created_at_idx_build ON events (created_at);

DROP INDEX CONCURRENTLY IF EXISTS events_tenant_id_created_at_idx_build;
CREATE INDEX CONCURRENTLY events_tenant_id_created_at_idx_build
  ON events (tenant_id, created_at DESC);

RESET lock_timeout;
