-- 0001_change_users_mood_and_2_more_switch                                 file 1 of 2
-- schemac 1  schema 9891fbe4e876 -> 718f783598f1  text 72f13220a44f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that takes users.mood
--   for mood or users.former for mood[]; new code runs from 0001 (switch), since it takes
--   users.mood for text and users.former for text[].
-- Locks: ACCESS EXCLUSIVE on users.
-- Rewrites users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that takes users.mood for mood, and code that takes users.former for mood[]. Blocks
-- reads and writes of users (ACCESS EXCLUSIVE) while it rewrites users.
ALTER TABLE users
  ALTER COLUMN mood DROP DEFAULT,
  ALTER COLUMN mood TYPE text,
  ALTER COLUMN mood SET DEFAULT 'GOOD',
  ALTER COLUMN former TYPE text[] USING former::text[],
  ADD CONSTRAINT users_former_labels
    CHECK (array_replace(former, NULL, 'BAD') <@ ARRAY['BAD', 'GOOD']::text[]) NOT VALID,
  ADD CONSTRAINT users_mood_labels CHECK (mood IN ('BAD', 'GOOD')) NOT VALID;

-- Breaks code that names the type mood.
DROP TYPE mood;
