-- 0001_change_mood_change_users_mood                             draft until committed
-- schemac 1  schema bef7e845bd92 -> a3aaa9d2035f  text cd760493f190
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TYPE mood RENAME VALUE 'BAD' TO 'AWFUL';

ALTER TYPE mood RENAME TO schemac_old_mood;

CREATE TYPE mood AS ENUM ('GREAT', 'GOOD', 'AWFUL');

ALTER TABLE users
  ALTER COLUMN mood DROP DEFAULT,
  ALTER COLUMN mood TYPE mood
    USING (CASE mood::text WHEN 'MIDDLING' THEN 'AWFUL' ELSE mood::text END)::mood,
  ALTER COLUMN mood SET DEFAULT 'GREAT';

DROP TYPE schemac_old_mood;
