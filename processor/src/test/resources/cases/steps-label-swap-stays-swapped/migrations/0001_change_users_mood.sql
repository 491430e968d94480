-- 0001_change_users_mood                                         draft until committed
-- schemac 1  schema 32733e79b8e2 -> 32733e79b8e2  text f7d0dd123496
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users DROP CONSTRAINT users_mood_labels;

UPDATE users
  SET mood = CASE mood WHEN 'BAD' THEN 'GOOD' WHEN 'GOOD' THEN 'BAD' END
  WHERE mood IN ('BAD', 'GOOD');

ALTER TABLE users ADD CONSTRAINT users_mood_labels CHECK (mood IN ('BAD', 'GOOD'));
