-- 0002_rename_spans_a_to_b_and_3_more_fill                       draft until committed
-- schemac 1  schema 12f322785bcf before and after  text 115f2e035e3f
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS spans_b_a_key_build;

-- Builds spans_b_a_key_build; reads and writes go on.
CREATE UNIQUE INDEX CONCURRENTLY spans_b_a_key_build ON spans (b, a);

DROP INDEX CONCURRENTLY IF EXISTS spans_pkey_build;

-- Builds spans_pkey_build; reads and writes go on.
CREATE UNIQUE INDEX CONCURRENTLY spans_pkey_build ON spans (a, b);

RESET lock_timeout;
