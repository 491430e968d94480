-- 0001_change_users_former_change_users_mood                     draft until committed
-- schemac 1  schema 13755e83679e -> 37599a3e5beb  text 5d3172a975bc
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users
  DROP CONSTRAINT users_former_labels,
  DROP CONSTRAINT users_mood_labels,
  ALTER COLUMN mood SET DEFAULT 'GOOD';

UPDATE users
  SET former = array_replace(former, 'MIDDLING', 'GOOD')
  WHERE former && ARRAY['MIDDLING']::text[];

UPDATE users SET mood = 'GOOD' WHERE mood = 'MIDDLING';

ALTER TABLE users
  ADD CONSTRAINT users_former_labels CHECK (former <@ ARRAY['BAD', 'GOOD']::text[]),
  ADD CONSTRAINT users_mood_labels CHECK (mood IN ('BAD', 'GOOD'));
