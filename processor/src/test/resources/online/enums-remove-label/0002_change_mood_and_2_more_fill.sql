-- 0002_change_mood_and_2_more_fill                               draft until committed
-- schemac 1  schema 7b48118efdc8 -> 7db54dfd4696  text 3d714a04f50c
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ALTER TABLE users VALIDATE CONSTRAINT users_mood_id_check;

RESET lock_timeout;
