-- 0001_create_mood_change_users_mood                             draft until committed
-- schemac 1  schema 507256839a24 -> c9eb1a4bbb9d  text bb5ffc7e3dc7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TYPE mood AS ENUM ('GOOD', 'BAD');
