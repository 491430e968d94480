-- 0001_add_users_mood_labels                                     draft until committed
-- schemac 1  schema b386a3b596d6 -> 32733e79b8e2  text c80cc962d45e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users ADD CONSTRAINT users_mood_labels CHECK (mood IN ('BAD', 'GOOD'));
