-- 0002_change_users_active_settle                                draft until committed
-- schemac 1  schema 2db97f5b42b0 -> bc3f564e8f55  text a78a335de2d3
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ANALYZE users (active);

RESET lock_timeout;
