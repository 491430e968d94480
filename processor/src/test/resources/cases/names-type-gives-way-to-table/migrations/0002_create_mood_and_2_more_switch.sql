-- 0002_create_mood_and_2_more_switch                                       file 2 of 3
-- schemac 1  schema 0fdcc96c23ab -> ee6c6ab26081  text 95023fd54d89
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that takes users.mood
--   for schemac_old_mood; new code runs from 0002 (switch), since it takes users.mood for text.
-- Only until 0001: old code that names the type mood.
-- Locks: ACCESS EXCLUSIVE on users.
-- Rewrites users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that takes users.mood for schemac_old_mood. Blocks reads and writes of users (ACCESS
-- EXCLUSIVE) while it rewrites users.
ALTER TABLE users ALTER COLUMN mood TYPE text;

DROP TYPE schemac_old_mood;
