-- 0001_change_mood                                               draft until committed
-- schemac 1  schema 2ebc94fc4564 -> 32a7ceb028dc  text b8776ed02878
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TYPE mood RENAME TO schemac_old_mood;

CREATE TYPE mood AS ENUM ('GOOD', 'BAD');

DROP INDEX users_good_idx;

ALTER TABLE users
  ALTER COLUMN mood TYPE mood
    USING (CASE mood::text WHEN 'MIDDLING' THEN 'BAD' ELSE mood::text END)::mood,
  DROP COLUMN good,
  ADD COLUMN good boolean GENERATED ALWAYS AS (mood = 'GOOD') STORED;

CREATE INDEX users_good_idx ON users (good);

DROP TYPE schemac_old_mood;
