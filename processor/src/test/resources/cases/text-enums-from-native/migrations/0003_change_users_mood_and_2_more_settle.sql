-- 0003_change_users_mood_and_2_more_settle                       draft until committed
-- schemac 1  schema 9891fbe4e876 -> 718f783598f1  text 84326a046d2c
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ALTER TABLE users
  VALIDATE CONSTRAINT users_former_labels,
  VALIDATE CONSTRAINT users_mood_labels;

ANALYZE users (mood, former);

RESET lock_timeout;
