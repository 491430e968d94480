-- 0002_create_mood_and_2_more_settle                             draft until committed
-- schemac 1  schema 718f783598f1 -> 9891fbe4e876  text 4c816b49c55b
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ANALYZE users (mood, former);

RESET lock_timeout;
