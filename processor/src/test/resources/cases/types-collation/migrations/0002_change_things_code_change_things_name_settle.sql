-- 0002_change_things_code_change_things_name_settle              draft until committed
-- schemac 1  schema 0c41dbb5fc64 -> 5047da079e2d  text 85f159ac09ff
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ANALYZE things (code, name);

RESET lock_timeout;
