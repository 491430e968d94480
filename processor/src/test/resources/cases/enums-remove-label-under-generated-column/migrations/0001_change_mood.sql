-- 0001_change_mood                                                         file 1 of 2
-- schemac 1  schema 2ebc94fc4564 -> 32a7ceb028dc  text a37a3a681f62
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0001, new code before it too.
-- New code meets 'MIDDLING' in users.mood until 0001 has run.
-- Loses which rows of users.mood held 'MIDDLING'.
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
DROP INDEX users_good_idx;

-- Loses which rows of users.mood held 'MIDDLING'. Breaks code that looks for 'MIDDLING' in
-- users.mood, and code that writes 'MIDDLING' to users.mood. Blocks reads and writes of users
-- (ACCESS EXCLUSIVE) while it rewrites users.
ALTER TABLE users
  ALTER COLUMN mood TYPE mood
    USING (CASE mood::text WHEN 'MIDDLING' THEN 'BAD' ELSE mood::text END)::mood,
  DROP COLUMN good,
  ADD COLUMN good boolean GENERATED ALWAYS AS (mood = 'GOOD') STORED;

-- Blocks writes to users (SHARE) while it builds users_good_idx. Reads and writes of users wait
-- until COMMIT (locked above).
CREATE INDEX users_good_idx ON users (good);

DROP TYPE schemac_old_mood;
