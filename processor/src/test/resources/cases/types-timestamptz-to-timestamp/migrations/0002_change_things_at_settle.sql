-- 0002_change_things_at_settle                                   draft until committed
-- schemac 1  schema 34ee528768b8 -> f2f069ae8928  text 2d3ee6f04386
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ANALYZE things (at);

RESET lock_timeout;
