-- 0001_change_first_change_second_fill                           draft until committed
-- schemac 1  schema 51f0ab07a460 -> ecf02dc6c260  text f239e9ab7fb1
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS first_build;

-- Builds first_build; reads and writes go on.
CREATE INDEX CONCURRENTLY first_build ON events (note);

DROP INDEX CONCURRENTLY IF EXISTS second_build;

-- Builds second_build; reads and writes go on.
CREATE INDEX CONCURRENTLY second_build ON events (code);

RESET lock_timeout;
