-- 0005_rename_users_order_to_group_drop_users_end_settle         draft until committed
-- schemac 1  schema 693c94e2d5d6 -> 2886406de35c  text e6bcc952f1a3
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS users_order_limit__idx;

RESET lock_timeout;
