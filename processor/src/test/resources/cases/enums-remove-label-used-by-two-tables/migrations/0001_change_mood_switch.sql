-- 0001_change_mood_switch                                                  file 1 of 2
-- schemac 1  schema 2da91c3e40be -> 351208a69642  text 75727ea62f70
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0001 (switch), new code before it too.
-- New code meets 'MIDDLING' in walks.dog, 'MIDDLING' in dogs.mood and 'MIDDLING' in users.mood
--   until 0001 (switch) has run.
-- Loses which rows of walks.dog held 'MIDDLING', which rows of dogs.mood held 'MIDDLING' and which
--   rows of users.mood held 'MIDDLING'.
-- Locks: ACCESS EXCLUSIVE on dogs, users and walks.
-- Rewrites dogs, users and walks.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['dogs', 'users', 'walks']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';
LOCK TABLE dogs IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses dogs waits from here on
LOCK TABLE users, walks IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = 0;

ALTER TYPE mood RENAME TO schemac_old_mood;

CREATE TYPE mood AS ENUM ('GOOD', 'BAD');

-- Loses which rows of walks.dog held 'MIDDLING'. Breaks code that looks for 'MIDDLING' in
-- walks.dog, and code that writes 'MIDDLING' to walks.dog. Blocks reads and writes of dogs and
-- walks (ACCESS EXCLUSIVE) while it rewrites walks. Reads and writes of users wait until COMMIT
-- (locked above).
ALTER TABLE walks
  DROP CONSTRAINT walks_dog_fkey,
  ALTER COLUMN dog TYPE mood
    USING (CASE dog::text WHEN 'MIDDLING' THEN 'BAD' ELSE dog::text END)::mood;

-- Loses which rows of dogs.mood held 'MIDDLING'. Breaks code that looks for 'MIDDLING' in
-- dogs.mood, and code that writes 'MIDDLING' to dogs.mood. Blocks reads and writes of dogs (ACCESS
-- EXCLUSIVE) while it rewrites dogs. Reads and writes of users and walks wait until COMMIT (locked
-- above). Fails if this finds rows:
-- SELECT (CASE mood::text WHEN 'MIDDLING' THEN 'BAD' ELSE mood::text END) FROM dogs GROUP BY (CASE mood::text WHEN 'MIDDLING' THEN 'BAD' ELSE mood::text END) HAVING count(*) > 1
ALTER TABLE dogs
  ALTER COLUMN mood TYPE mood
    USING (CASE mood::text WHEN 'MIDDLING' THEN 'BAD' ELSE mood::text END)::mood;

-- Loses which rows of users.mood held 'MIDDLING'. Breaks code that looks for 'MIDDLING' in
-- users.mood, and code that writes 'MIDDLING' to users.mood. Blocks reads and writes of users
-- (ACCESS EXCLUSIVE) while it rewrites users. Reads and writes of dogs and walks wait until COMMIT
-- (locked above).
ALTER TABLE users
  ALTER COLUMN mood TYPE mood
    USING (CASE mood::text WHEN 'MIDDLING' THEN 'BAD' ELSE mood::text END)::mood;

-- Brief SHARE ROW EXCLUSIVE on dogs and walks: catalogue only.
-- VALIDATE will fail if this finds rows:
-- SELECT * FROM walks a WHERE a.dog IS NOT NULL AND NOT EXISTS (SELECT FROM dogs b WHERE b.mood = a.dog)
ALTER TABLE walks ADD CONSTRAINT walks_dog_fkey FOREIGN KEY (dog) REFERENCES dogs (mood) NOT VALID;

DROP TYPE schemac_old_mood;
