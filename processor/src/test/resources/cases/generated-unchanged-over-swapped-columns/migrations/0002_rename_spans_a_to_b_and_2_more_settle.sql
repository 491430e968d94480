-- 0002_rename_spans_a_to_b_and_2_more_settle                     draft until committed
-- schemac 1  schema 4983517b4c6e before and after  text b1a2f7486da2
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ANALYZE spans (length);

RESET lock_timeout;
