-- 0002_create_mood_change_users_mood_switch                                file 2 of 3
-- schemac 1  schema 507256839a24 -> 6837dd3641b0  text 7e4172ddfb06
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that takes users.mood
--   for text; new code runs from 0002 (switch), since it takes users.mood for mood.
-- Loses what the new type cannot hold of users.mood.
-- Locks: ACCESS EXCLUSIVE on users.
-- Rewrites users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Loses what the new type cannot hold of users.mood. Breaks code that takes users.mood for text.
-- Blocks reads and writes of users (ACCESS EXCLUSIVE) while it rewrites users. Fails on a value of
-- users.mood that its conversion refuses.
ALTER TABLE users
  ALTER COLUMN mood DROP DEFAULT,
  ALTER COLUMN mood TYPE mood USING mood::mood,
  ALTER COLUMN mood SET DEFAULT 'good';
