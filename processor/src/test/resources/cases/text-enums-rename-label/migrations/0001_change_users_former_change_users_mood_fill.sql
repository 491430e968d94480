-- 0001_change_users_former_change_users_mood_fill                draft until committed
-- schemac 1  schema cedbf3461623 -> f4e37d2c0006  text 16902a87aa6a
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS users_in_good_mood_build;

-- Builds users_in_good_mood_build; reads and writes go on.
CREATE INDEX CONCURRENTLY users_in_good_mood_build ON users (id) WHERE mood = 'FINE';

RESET lock_timeout;
