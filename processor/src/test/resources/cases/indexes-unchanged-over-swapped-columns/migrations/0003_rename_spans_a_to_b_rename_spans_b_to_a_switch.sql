-- 0003_rename_spans_a_to_b_rename_spans_b_to_a_switch            draft until committed
-- schemac 1  schema 2937ab18e835 before and after  text af9651917589
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER INDEX spans_a_b_idx RENAME TO schemac_old_spans_a_b_idx;

ALTER INDEX spans_of_a RENAME TO schemac_old_spans_of_a;

ALTER INDEX spans_a_b_idx_build RENAME TO spans_a_b_idx;

ALTER INDEX spans_of_a_build RENAME TO spans_of_a;
