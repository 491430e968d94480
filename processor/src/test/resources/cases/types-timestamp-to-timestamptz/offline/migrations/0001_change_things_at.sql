-- 0001_change_things_at                                          draft until committed
-- schemac 1  schema 45ccf82edd6d -> 07058290c601  text 54a08386a077
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL timezone = 'UTC';

-- Blocks reads and writes of things (ACCESS EXCLUSIVE) while it builds things_at_idx. Loses the
-- statistics of things.at until ANALYZE.
ALTER TABLE things ALTER COLUMN at TYPE timestamptz;
