-- 0001_change_mood
-- schemac 1  schema 2da91c3e40be -> 351208a69642  text 044698bc758c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0001, new code before it too.
-- New code meets 'MIDDLING' in walks.dog, 'MIDDLING' in dogs.mood and 'MIDDLING' in users.mood
--   until 0001 has run.
-- Loses which rows of walks.dog held 'MIDDLING', which rows of dogs.mood held 'MIDDLING' and which
--   rows of users.mood held 'MIDDLING'.
-- Locks: ACCESS EXCLUSIVE on dogs, users and walks.
-- Rewrites dogs, users and walks. Scans dogs and walks.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['dogs', 'users', 'walks']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

ALTER TYPE mood RENAME TO schemac_old_mood;

CREATE TYPE mood AS ENUM ('GOOD', 'BAD');

-- Loses which rows of walks.dog held 'MIDDLING'. Breaks code that looks for 'MIDDLING' in
-- walks.dog, and code that writes 'MIDDLING' to walks.dog. Blocks reads and writes of dogs and
-- walks (ACCESS EXCLUSIVE) while it rewrites walks. Loses the statistics of walks.dog until
-- ANALYZE.
ALTER TABLE walks
  DROP CONSTRAINT walks_dog_fkey,
  ALTER COLUMN dog TYPE mood
    USING (CASE dog::text WHEN 'MIDDLING' THEN 'BAD' ELSE dog::text END)::mood;

-- Loses which rows of dogs.mood held 'MIDDLING'. Breaks code that looks for 'MIDDLING' in
-- dogs.mood, and code that writes 'MIDDLING' to dogs.mood. Blocks reads and writes of dogs (ACCESS
-- EXCLUSIVE) while it rewrites dogs. Reads and writes of walks wait until COMMIT (locked above).
-- Loses the statistics of dogs.mood until ANALYZE. Fails if this finds rows:
-- SELECT (CASE mood::text WHEN 'MIDDLING' THEN 'BAD' ELSE mood::text END) FROM dogs GROUP BY (CASE mood::text WHEN 'MIDDLING' THEN 'BAD' ELSE mood::text END) HAVING count(*) > 1
ALTER TABLE dogs
  ALTER COLUMN mood TYPE mood
    USING (CASE mood::text WHEN 'MIDDLING' THEN 'BAD' ELSE mood::text END)::mood;

-- Loses which rows of users.mood held 'MIDDLING'. Breaks code that looks for 'MIDDLING' in
-- users.mood, and code that writes 'MIDDLING' to users.mood. Blocks reads and writes of users
-- (ACCESS EXCLUSIVE) while it rewrites users. Reads and writes of dogs and walks wait until COMMIT
-- (locked above). Loses the statistics of users.mood until ANALYZE.
ALTER TABLE users
  ALTER COLUMN mood TYPE mood
    USING (CASE mood::text WHEN 'MIDDLING' THEN 'BAD' ELSE mood::text END)::mood;

-- Blocks writes to dogs and walks (SHARE ROW EXCLUSIVE) while it scans dogs and walks. Reads and
-- writes of dogs, users and walks wait until COMMIT (locked above). Fails if this finds rows:
-- SELECT * FROM walks a WHERE a.dog IS NOT NULL AND NOT EXISTS (SELECT FROM dogs b WHERE b.mood = a.dog)
ALTER TABLE walks ADD CONSTRAINT walks_dog_fkey FOREIGN KEY (dog) REFERENCES dogs (mood);

DROP TYPE schemac_old_mood;
