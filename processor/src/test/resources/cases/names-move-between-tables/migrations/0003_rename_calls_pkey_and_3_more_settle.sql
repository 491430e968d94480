-- 0003_rename_calls_pkey_and_3_more_settle                       draft until committed
-- schemac 1  schema aae41beb6ae6 -> 83e7c478a633  text c551dfd0ec43
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS schemac_old_by_code;

RESET lock_timeout;
