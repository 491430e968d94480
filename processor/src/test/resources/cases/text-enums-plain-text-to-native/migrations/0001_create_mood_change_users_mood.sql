-- 0001_create_mood_change_users_mood                             draft until committed
-- schemac 1  schema 507256839a24 -> c9eb1a4bbb9d  text f10d184b7a74
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TYPE mood AS ENUM ('GOOD', 'BAD');

ALTER TABLE users
  ALTER COLUMN mood DROP DEFAULT,
  ALTER COLUMN mood TYPE mood USING upper(mood)::mood,
  ALTER COLUMN mood SET DEFAULT 'GOOD';
