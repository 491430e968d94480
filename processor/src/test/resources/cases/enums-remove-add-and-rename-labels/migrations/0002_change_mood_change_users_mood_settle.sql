-- 0002_change_mood_change_users_mood_settle                      draft until committed
-- schemac 1  schema bef7e845bd92 -> a3aaa9d2035f  text e1946975c759
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ANALYZE users (mood);

RESET lock_timeout;
