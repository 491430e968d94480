-- 0002_create_mood_change_users_mood_settle                      draft until committed
-- schemac 1  schema 507256839a24 -> c9eb1a4bbb9d  text e1946975c759
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ANALYZE users (mood);

RESET lock_timeout;
