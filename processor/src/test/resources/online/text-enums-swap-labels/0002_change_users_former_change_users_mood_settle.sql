-- 0002_change_users_former_change_users_mood_settle              draft until committed
-- schemac 1  schema 3d0df657030d -> 3d0df657030d  text ca47bb8e70d7
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ALTER TABLE users
  VALIDATE CONSTRAINT users_former_labels,
  VALIDATE CONSTRAINT users_mood_labels;

RESET lock_timeout;
