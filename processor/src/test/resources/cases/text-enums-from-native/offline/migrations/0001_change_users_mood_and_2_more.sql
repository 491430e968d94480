-- 0001_change_users_mood_and_2_more
-- schemac 1  schema 9891fbe4e876 -> 718f783598f1  text c7ea7aa4e20f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that takes users.mood for mood
--   or users.former for mood[]; new code runs from 0001, since it takes users.mood for text and
--   users.former for text[].
-- Locks: ACCESS EXCLUSIVE on users.
-- Rewrites users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that takes users.mood for mood, and code that takes users.former for mood[]. Blocks
-- reads and writes of users (ACCESS EXCLUSIVE) while it rewrites users. Loses the statistics of
-- users.mood and users.former until ANALYZE.
ALTER TABLE users
  ALTER COLUMN mood DROP DEFAULT,
  ALTER COLUMN mood TYPE text,
  ALTER COLUMN mood SET DEFAULT 'GOOD',
  ALTER COLUMN former TYPE text[] USING former::text[],
  ADD CONSTRAINT users_former_labels
    CHECK (array_replace(former, NULL, 'BAD') <@ ARRAY['BAD', 'GOOD']::text[]),
  ADD CONSTRAINT users_mood_labels CHECK (mood IN ('BAD', 'GOOD'));

-- Breaks code that names the type mood.
DROP TYPE mood;
