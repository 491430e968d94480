-- 0004_rename_spans_a_to_b_rename_spans_b_to_a_settle            draft until committed
-- schemac 1  schema 2937ab18e835 before and after  text dc90757a59fa
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS schemac_old_spans_a_b_idx;

DROP INDEX CONCURRENTLY IF EXISTS schemac_old_spans_of_a;

RESET lock_timeout;
