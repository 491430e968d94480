-- 0002_rename_events_code_to_key_fill                            draft until committed
-- schemac 1  schema 86e6003dcc40 -> 552fb5dd08ca  text b18556af90ce
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS events_key_idx_build;

-- Builds events_key_idx_build; reads and writes go on.
CREATE INDEX CONCURRENTLY events_key_idx_build ON events (key) WHERE key IS NOT NULL;

RESET lock_timeout;
