-- 0002_create_mood_change_users_mood_settle                      draft until committed
-- schemac 1  schema b782e4f4f285 -> 998fde685695  text e1946975c759
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ANALYZE users (mood);

RESET lock_timeout;
