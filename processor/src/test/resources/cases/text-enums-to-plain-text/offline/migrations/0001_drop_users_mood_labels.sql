-- 0001_drop_users_mood_labels                                    draft until committed
-- schemac 1  schema 32733e79b8e2 -> b386a3b596d6  text ed17c69bde6c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users DROP CONSTRAINT users_mood_labels;
