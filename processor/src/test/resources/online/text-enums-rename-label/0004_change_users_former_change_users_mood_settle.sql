-- 0004_change_users_former_change_users_mood_settle              draft until committed
-- schemac 1  schema cedbf3461623 -> f4e37d2c0006  text 4f2fff332042
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ALTER TABLE users VALIDATE CONSTRAINT users_former_labels;

ALTER TABLE users VALIDATE CONSTRAINT users_mood_labels;

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS schemac_old_users_in_good_mood;

RESET lock_timeout;
