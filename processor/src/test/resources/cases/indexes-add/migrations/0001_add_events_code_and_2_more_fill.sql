-- 0001_add_events_code_and_2_more_fill                           draft until committed
-- schemac 1  schema bf380ed73501 -> a7e893e4fc1a  text 57346441c95d
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS events_created_at_idx;

-- Builds events_created_at_idx; reads and writes go on.
CREATE INDEX CONCURRENTLY events_created_at_idx ON events (created_at);

DROP INDEX CONCURRENTLY IF EXISTS events_tenant_id_created_at_idx;

-- Builds events_tenant_id_created_at_idx; reads and writes go on.
CREATE INDEX CONCURRENTLY events_tenant_id_created_at_idx ON events (tenant_id, created_at DESC);

DROP INDEX CONCURRENTLY IF EXISTS events_code;

-- Breaks code that writes duplicates into events_code, also if its build fails. Builds events_code;
-- reads and writes go on. Fails if this finds rows:
-- SELECT lower(code) FROM events WHERE (tenant_id IS NULL) AND lower(code) IS NOT NULL GROUP BY lower(code) HAVING count(*) > 1
CREATE UNIQUE INDEX CONCURRENTLY events_code ON events (lower(code)) WHERE tenant_id IS NULL;

RESET lock_timeout;
