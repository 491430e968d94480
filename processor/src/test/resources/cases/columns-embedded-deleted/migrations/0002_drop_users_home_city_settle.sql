-- 0002_drop_users_home_city_settle                               draft until committed
-- schemac 1  schema 1a2951e2ce19 -> 675a0f1952f4  text b08f18baf06d
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS users_home_street_idx;

RESET lock_timeout;
