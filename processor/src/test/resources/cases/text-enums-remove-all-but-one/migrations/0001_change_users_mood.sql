-- 0001_change_users_mood                                         draft until committed
-- schemac 1  schema d2129a1bdd23 -> 151b2dbb95e3  text e8464116157f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users DROP CONSTRAINT users_mood_labels;

UPDATE users SET mood = 'FINE' WHERE mood IN ('BAD', 'GOOD', 'MIDDLING');

ALTER TABLE users ADD CONSTRAINT users_mood_labels CHECK (mood IN ('FINE'));
