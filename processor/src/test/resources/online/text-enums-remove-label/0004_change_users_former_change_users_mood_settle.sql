-- 0004_change_users_former_change_users_mood_settle              draft until committed
-- schemac 1  schema 13755e83679e -> 37599a3e5beb  text ded20ad70c0f
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ALTER TABLE users VALIDATE CONSTRAINT users_former_labels;

ALTER TABLE users VALIDATE CONSTRAINT users_mood_labels;

RESET lock_timeout;
