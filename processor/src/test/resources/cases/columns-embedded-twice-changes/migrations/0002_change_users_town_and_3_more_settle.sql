-- 0002_change_users_town_and_3_more_settle                       draft until committed
-- schemac 1  schema 95b4cd8ccc34 -> d26eb00c3b9e  text 0deb9e16b9ce
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ANALYZE users (town, work_town);

RESET lock_timeout;
