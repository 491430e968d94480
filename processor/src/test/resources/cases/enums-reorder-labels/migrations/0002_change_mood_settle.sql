-- 0002_change_mood_settle                                        draft until committed
-- schemac 1  schema 06e38cac9ec0 -> 5016caece3fb  text e1946975c759
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ANALYZE users (mood);

RESET lock_timeout;
