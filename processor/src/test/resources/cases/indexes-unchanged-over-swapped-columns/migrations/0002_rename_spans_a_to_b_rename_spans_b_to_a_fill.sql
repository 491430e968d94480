-- 0002_rename_spans_a_to_b_rename_spans_b_to_a_fill              draft until committed
-- schemac 1  schema 2937ab18e835 before and after  text 5fd68d27f15e
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS spans_a_b_idx_build;

-- Builds spans_a_b_idx_build; reads and writes go on.
CREATE INDEX CONCURRENTLY spans_a_b_idx_build ON spans (a, b DESC);

DROP INDEX CONCURRENTLY IF EXISTS spans_of_a_build;

-- Builds spans_of_a_build; reads and writes go on.
CREATE INDEX CONCURRENTLY spans_of_a_build ON spans (id) WHERE a > 0;

RESET lock_timeout;
