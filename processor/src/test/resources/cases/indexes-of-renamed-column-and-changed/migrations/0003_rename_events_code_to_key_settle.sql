-- 0003_rename_events_code_to_key_settle                          draft until committed
-- schemac 1  schema 86e6003dcc40 -> 552fb5dd08ca  text 4aeb8e45af7c
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS events_code_idx;

RESET lock_timeout;
