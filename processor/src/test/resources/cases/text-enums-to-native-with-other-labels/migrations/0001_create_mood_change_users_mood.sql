-- 0001_create_mood_change_users_mood                             draft until committed
-- schemac 1  schema b782e4f4f285 -> 998fde685695  text 6c58701f0f48
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TYPE mood AS ENUM ('FINE', 'BAD', 'UNKNOWN');

-- Loses what its conversion does not keep of users.mood. Breaks code that takes users.mood for
-- text. Blocks reads and writes of users (ACCESS EXCLUSIVE) while it rewrites users. Loses the
-- statistics of users.mood until ANALYZE. Fails on a value of users.mood that its conversion
-- refuses.
ALTER TABLE users
  DROP CONSTRAINT users_mood_labels,
  ALTER COLUMN mood DROP DEFAULT,
  ALTER COLUMN mood TYPE mood
    USING (CASE mood::text WHEN 'GOOD' THEN 'FINE' WHEN 'MIDDLING' THEN 'BAD' ELSE mood::text END)::mood,
  ALTER COLUMN mood SET DEFAULT 'UNKNOWN';
