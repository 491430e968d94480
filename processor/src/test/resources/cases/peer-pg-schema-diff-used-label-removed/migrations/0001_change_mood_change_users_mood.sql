-- 0001_change_mood_change_users_mood                                       file 1 of 2
-- schemac 1  schema 900a7c235fe7 -> 5ebc40a6b818  text d946ab43a16b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0001, new code before it too.
-- Only from 0001: new code that inserts without users.mood.
-- New code meets 'NONE' in users.mood and 'NONE' in users.moods until 0001 has run.
-- Loses which rows of users.mood held 'NONE' and which rows of users.moods held 'NONE'.
-- Locks: ACCESS EXCLUSIVE on users.
-- Rewrites users. Builds indexes on users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

ALTER TYPE mood RENAME TO schemac_old_mood;

CREATE TYPE mood AS ENUM ('GOOD', 'BAD');

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
DROP INDEX users_good;

-- Loses which rows of users.mood held 'NONE' and which rows of users.moods held 'NONE'. Breaks code
-- that looks for 'NONE' in users.mood or 'NONE' in users.moods, code that writes 'NONE' to
-- users.mood, code that writes 'NONE' to users.moods, and code that inserts, or updates in any
-- column, a row that violates users_not_bad. Blocks reads and writes of users (ACCESS EXCLUSIVE)
-- while it rewrites users. VALIDATE will fail if this finds rows:
-- SELECT * FROM users WHERE NOT (mood <> 'BAD')
ALTER TABLE users
  DROP CONSTRAINT users_not_bad,
  ALTER COLUMN mood DROP DEFAULT,
  ALTER COLUMN mood TYPE mood
    USING (CASE mood::text WHEN 'NONE' THEN 'GOOD' ELSE mood::text END)::mood,
  ALTER COLUMN mood SET DEFAULT 'GOOD',
  ALTER COLUMN moods TYPE mood[] USING array_replace(moods::text[], 'NONE', 'GOOD')::mood[],
  ADD CONSTRAINT users_not_bad CHECK (mood <> 'BAD') NOT VALID;

-- Blocks writes to users (SHARE) while it builds users_good. Reads and writes of users wait until
-- COMMIT (locked above).
CREATE INDEX users_good ON users (id) WHERE mood = 'GOOD';

DROP TYPE schemac_old_mood;
