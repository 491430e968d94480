-- 0003_change_mood_and_2_more_settle                             draft until committed
-- schemac 1  schema 7b48118efdc8 -> 7db54dfd4696  text 4c816b49c55b
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ANALYZE users (mood, former);

RESET lock_timeout;
