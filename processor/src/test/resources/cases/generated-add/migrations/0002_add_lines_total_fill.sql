-- 0002_add_lines_total_fill                                      draft until committed
-- schemac 1  schema e3f1e0066906 -> b3469f13accf  text c49d8b761388
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS lines_total_idx;

-- Builds lines_total_idx; reads and writes go on.
CREATE INDEX CONCURRENTLY lines_total_idx ON lines (total);

RESET lock_timeout;
