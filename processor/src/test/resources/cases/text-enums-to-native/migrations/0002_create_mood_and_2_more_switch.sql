-- 0002_create_mood_and_2_more_switch                                       file 2 of 3
-- schemac 1  schema 718f783598f1 -> 9891fbe4e876  text a031981bc2e6
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that takes users.mood
--   for text or users.former for text[]; new code runs from 0002 (switch), since it takes
--   users.mood for mood and users.former for mood[].
-- Locks: ACCESS EXCLUSIVE on users.
-- Rewrites users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that takes users.mood for text, and code that takes users.former for text[]. Blocks
-- reads and writes of users (ACCESS EXCLUSIVE) while it rewrites users.
ALTER TABLE users
  DROP CONSTRAINT users_former_labels,
  DROP CONSTRAINT users_mood_labels,
  ALTER COLUMN mood DROP DEFAULT,
  ALTER COLUMN mood TYPE mood USING mood::mood,
  ALTER COLUMN mood SET DEFAULT 'GOOD',
  ALTER COLUMN former TYPE mood[] USING former::mood[];
