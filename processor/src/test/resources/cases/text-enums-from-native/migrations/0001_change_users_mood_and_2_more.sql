-- 0001_change_users_mood_and_2_more                              draft until committed
-- schemac 1  schema 9891fbe4e876 -> 718f783598f1  text db16696428ac
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users
  ALTER COLUMN mood DROP DEFAULT,
  ALTER COLUMN mood TYPE text,
  ALTER COLUMN mood SET DEFAULT 'GOOD',
  ALTER COLUMN former TYPE text[] USING former::text[],
  ADD CONSTRAINT users_former_labels CHECK (former <@ ARRAY['BAD', 'GOOD']::text[]),
  ADD CONSTRAINT users_mood_labels CHECK (mood IN ('BAD', 'GOOD'));

DROP TYPE mood;
