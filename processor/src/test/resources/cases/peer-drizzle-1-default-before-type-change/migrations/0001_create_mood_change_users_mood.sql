-- 0001_create_mood_change_users_mood                             draft until committed
-- schemac 1  schema 507256839a24 -> 6837dd3641b0  text 88f9cac7dcea
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TYPE mood AS ENUM ('good', 'bad');
