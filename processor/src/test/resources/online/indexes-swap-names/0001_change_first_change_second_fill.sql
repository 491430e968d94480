-- 0001_change_first_change_second_fill                           draft until committed
-- schemac 1  schema 51f0ab07a460 -> ecf02dc6c260  text f571e93741e2
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS first_build;
CREATE INDEX CONCURRENTLY first_build ON events (note);

DROP INDEX CONCURRENTLY IF EXISTS second_build;
CREATE INDEX CONCURRENTLY second_build ON events (code);

RESET lock_timeout;
