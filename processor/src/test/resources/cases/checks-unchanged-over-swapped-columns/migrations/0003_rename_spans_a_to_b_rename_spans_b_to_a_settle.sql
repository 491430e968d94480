-- 0003_rename_spans_a_to_b_rename_spans_b_to_a_settle            draft until committed
-- schemac 1  schema b23d058bab21 before and after  text 757af8707259
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

-- Scans spans; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM spans WHERE NOT (a <= b)
ALTER TABLE spans VALIDATE CONSTRAINT spans_in_order;

RESET lock_timeout;
