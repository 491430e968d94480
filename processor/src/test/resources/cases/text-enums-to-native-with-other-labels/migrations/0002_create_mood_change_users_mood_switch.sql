-- 0002_create_mood_change_users_mood_switch                                file 2 of 3
-- schemac 1  schema b782e4f4f285 -> 998fde685695  text 2f67ab8e4473
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that takes users.mood
--   for text; new code runs from 0002 (switch), since it takes users.mood for mood.
-- Loses which rows of users.mood held 'MIDDLING'.
-- Locks: ACCESS EXCLUSIVE on users.
-- Rewrites users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Loses which rows of users.mood held 'MIDDLING'. Breaks code that takes users.mood for text.
-- Blocks reads and writes of users (ACCESS EXCLUSIVE) while it rewrites users.
ALTER TABLE users
  DROP CONSTRAINT users_mood_labels,
  ALTER COLUMN mood DROP DEFAULT,
  ALTER COLUMN mood TYPE mood
    USING (CASE mood::text WHEN 'GOOD' THEN 'FINE' WHEN 'MIDDLING' THEN 'BAD' ELSE mood::text END)::mood,
  ALTER COLUMN mood SET DEFAULT 'UNKNOWN';
