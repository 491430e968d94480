-- 0002_change_things_day_settle                                  draft until committed
-- schemac 1  schema 778dbe8daf67 -> 4b6fb6d7f5a3  text 79b29ac08908
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ANALYZE things (day);

RESET lock_timeout;
