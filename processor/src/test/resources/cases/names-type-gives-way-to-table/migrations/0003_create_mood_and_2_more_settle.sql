-- 0003_create_mood_and_2_more_settle                             draft until committed
-- schemac 1  schema 0fdcc96c23ab -> ee6c6ab26081  text e1946975c759
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ANALYZE users (mood);

RESET lock_timeout;
