-- 0002_create_grade_and_2_more_switch                                      file 2 of 3
-- schemac 1  schema c9eb1a4bbb9d -> d6a39da670a9  text b89faa8c020f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that takes users.mood
--   for mood; new code runs from 0002 (switch), since it takes users.mood for grade.
-- Loses what the new type cannot hold of users.mood.
-- Locks: ACCESS EXCLUSIVE on users.
-- Rewrites users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Loses what the new type cannot hold of users.mood. Breaks code that takes users.mood for mood.
-- Blocks reads and writes of users (ACCESS EXCLUSIVE) while it rewrites users. Fails on a value of
-- users.mood that its conversion refuses.
ALTER TABLE users
  ALTER COLUMN mood DROP DEFAULT,
  ALTER COLUMN mood TYPE grade USING CASE mood WHEN 'GOOD' THEN 'A' ELSE 'B' END::grade,
  ALTER COLUMN mood SET DEFAULT 'A';

-- Breaks code that names the type mood.
DROP TYPE mood;
