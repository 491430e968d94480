-- 0003_rename_users_name_to_full_name_and_1_more_settle          draft until committed
-- schemac 1  schema 76da29442e5f -> df6fdd4725b3  text a13495783fee
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ANALYZE users (full_name);

RESET lock_timeout;
