-- 0001_change_users_former_change_users_mood
-- schemac 1  schema 37599a3e5beb -> 13755e83679e  text b2e17110c078
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- What new code writes breaks old code that reads 'MIDDLING' in users.former or 'MIDDLING' in
--   users.mood without knowing it.
-- Locks: ACCESS EXCLUSIVE on users.
-- Scans users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that reads 'MIDDLING' in users.former without knowing it, and code that reads
-- 'MIDDLING' in users.mood without knowing it. Blocks reads and writes of users (ACCESS EXCLUSIVE)
-- while it scans users.
ALTER TABLE users
  DROP CONSTRAINT users_former_labels,
  DROP CONSTRAINT users_mood_labels,
  ALTER COLUMN mood SET DEFAULT 'MIDDLING',
  ADD CONSTRAINT users_former_labels
    CHECK (array_replace(former, NULL, 'BAD') <@ ARRAY['BAD', 'GOOD', 'MIDDLING']::text[]),
  ADD CONSTRAINT users_mood_labels CHECK (mood IN ('BAD', 'GOOD', 'MIDDLING'));
