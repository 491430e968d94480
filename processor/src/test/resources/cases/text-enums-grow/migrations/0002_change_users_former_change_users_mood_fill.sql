-- 0002_change_users_former_change_users_mood_fill                draft until committed
-- schemac 1  schema 37599a3e5beb -> 13755e83679e  text ca47bb8e70d7
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ALTER TABLE users
  VALIDATE CONSTRAINT users_former_labels,
  VALIDATE CONSTRAINT users_mood_labels;

RESET lock_timeout;
