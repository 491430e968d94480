-- 0001_change_mood_change_users_mood                                       file 1 of 2
-- schemac 1  schema bef7e845bd92 -> a3aaa9d2035f  text 27d49895369e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that says 'BAD' for mood, that
--   looks for 'MIDDLING' in users.mood or that writes 'MIDDLING' to users.mood; new code runs from
--   0001, since it writes 'AWFUL' of mood and 'GREAT' to users.mood.
-- Loses which rows of users.mood held 'MIDDLING'.
-- Locks: ACCESS EXCLUSIVE on users.
-- Rewrites users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that says 'BAD' for mood.
ALTER TYPE mood RENAME VALUE 'BAD' TO 'AWFUL';

ALTER TYPE mood RENAME TO schemac_old_mood;

CREATE TYPE mood AS ENUM ('GREAT', 'GOOD', 'AWFUL');

-- Loses which rows of users.mood held 'MIDDLING'. Breaks code that looks for 'MIDDLING' in
-- users.mood, code that writes 'MIDDLING' to users.mood, and code that reads 'GREAT' in users.mood
-- without knowing it. Blocks reads and writes of users (ACCESS EXCLUSIVE) while it rewrites users.
ALTER TABLE users
  ALTER COLUMN mood DROP DEFAULT,
  ALTER COLUMN mood TYPE mood
    USING (CASE mood::text WHEN 'MIDDLING' THEN 'AWFUL' ELSE mood::text END)::mood,
  ALTER COLUMN mood SET DEFAULT 'GREAT';

DROP TYPE schemac_old_mood;
