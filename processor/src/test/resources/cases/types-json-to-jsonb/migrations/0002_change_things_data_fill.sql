-- 0002_change_things_data_fill                                   draft until committed
-- schemac 1  schema a948253d365d -> 83c379bc5770  text 0f7e7678a84b
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS things_data_idx;

-- Builds things_data_idx; reads and writes go on.
CREATE INDEX CONCURRENTLY things_data_idx ON things USING gin (data);

SET lock_timeout = '3s';

ANALYZE things (data);

RESET lock_timeout;
