-- 0001_change_mood_change_users_mood                             draft until committed
-- schemac 1  schema 900a7c235fe7 -> 5ebc40a6b818  text f6445b701dcc
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TYPE mood RENAME TO schemac_old_mood;

CREATE TYPE mood AS ENUM ('GOOD', 'BAD');

DROP INDEX users_good;

ALTER TABLE users
  DROP CONSTRAINT users_not_bad,
  ALTER COLUMN mood DROP DEFAULT,
  ALTER COLUMN mood TYPE mood
    USING (CASE mood::text WHEN 'NONE' THEN 'GOOD' ELSE mood::text END)::mood,
  ALTER COLUMN mood SET DEFAULT 'GOOD',
  ALTER COLUMN moods TYPE mood[] USING array_replace(moods::text[], 'NONE', 'GOOD')::mood[],
  ADD CONSTRAINT users_not_bad CHECK (mood <> 'BAD');

CREATE INDEX users_good ON users (id) WHERE mood = 'GOOD';

DROP TYPE schemac_old_mood;
