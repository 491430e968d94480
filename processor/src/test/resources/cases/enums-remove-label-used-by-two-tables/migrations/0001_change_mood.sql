-- 0001_change_mood                                               draft until committed
-- schemac 1  schema 2da91c3e40be -> 351208a69642  text db80106815bd
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TYPE mood RENAME TO schemac_old_mood;

CREATE TYPE mood AS ENUM ('GOOD', 'BAD');

ALTER TABLE walks
  DROP CONSTRAINT walks_dog_fkey,
  ALTER COLUMN dog TYPE mood
    USING (CASE dog::text WHEN 'MIDDLING' THEN 'BAD' ELSE dog::text END)::mood;

ALTER TABLE dogs
  ALTER COLUMN mood TYPE mood
    USING (CASE mood::text WHEN 'MIDDLING' THEN 'BAD' ELSE mood::text END)::mood;

ALTER TABLE users
  ALTER COLUMN mood TYPE mood
    USING (CASE mood::text WHEN 'MIDDLING' THEN 'BAD' ELSE mood::text END)::mood;

ALTER TABLE walks ADD CONSTRAINT walks_dog_fkey FOREIGN KEY (dog) REFERENCES dogs (mood);

DROP TYPE schemac_old_mood;
