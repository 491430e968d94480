-- 0001_create_mood_change_users_mood                             draft until committed
-- schemac 1  schema 507256839a24 -> 6837dd3641b0  text b96ab11bacc9
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TYPE mood AS ENUM ('good', 'bad');

ALTER TABLE users
  ALTER COLUMN mood DROP DEFAULT,
  ALTER COLUMN mood TYPE mood USING mood::mood,
  ALTER COLUMN mood SET DEFAULT 'good';
