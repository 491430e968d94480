-- 0002_change_things_count_change_things_total_settle            draft until committed
-- schemac 1  schema 48e3bac33da4 -> 3510d8c9df96  text e0b8bb53d8e8
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ANALYZE things (count, total);

RESET lock_timeout;
