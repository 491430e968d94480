-- 0001_create_mood_change_users_mood                             draft until committed
-- schemac 1  schema b782e4f4f285 -> 998fde685695  text 6bbad4257e2d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TYPE mood AS ENUM ('FINE', 'BAD', 'UNKNOWN');
