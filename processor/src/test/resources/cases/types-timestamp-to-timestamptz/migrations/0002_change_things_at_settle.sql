-- 0002_change_things_at_settle                                   draft until committed
-- schemac 1  schema 45ccf82edd6d -> 07058290c601  text 2d3ee6f04386
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ANALYZE things (at);

RESET lock_timeout;
