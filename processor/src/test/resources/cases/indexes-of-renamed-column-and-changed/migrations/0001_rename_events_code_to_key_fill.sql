-- 0001_rename_events_code_to_key_fill                            draft until committed
-- schemac 1  schema 86e6003dcc40 -> 552fb5dd08ca  text ee144df78cbd
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS events_key_idx;

-- Builds events_key_idx; reads and writes go on.
CREATE INDEX CONCURRENTLY events_key_idx ON events (code) WHERE code IS NOT NULL;

RESET lock_timeout;
