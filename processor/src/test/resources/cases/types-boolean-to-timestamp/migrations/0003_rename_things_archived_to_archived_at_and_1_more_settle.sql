-- 0003_rename_things_archived_to_archived_at_and_1_more_settle   draft until committed
-- schemac 1  schema 54c5e4a11b1d -> 8bff528b1c22  text ff0d6e78f1bc
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ANALYZE things (archived_at);

RESET lock_timeout;
