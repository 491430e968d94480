-- 0001_change_mood_change_users_size
-- schemac 1  schema f93727b82da7 -> f051eae808cd  text 23f6c070b4ec
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- What new code writes breaks old code that reads 'SO_SO' of mood without knowing it or that reads
--   'L' in users.size without knowing it.
-- Locks: ACCESS EXCLUSIVE on users.
-- Scans users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that reads 'SO_SO' of mood without knowing it; PostgreSQL cannot take a label back.
ALTER TYPE mood ADD VALUE 'SO_SO' AFTER 'GOOD';

-- Breaks code that reads 'L' in users.size without knowing it. Blocks reads and writes of users
-- (ACCESS EXCLUSIVE) while it scans users.
ALTER TABLE users
  DROP CONSTRAINT users_size_labels,
  ADD CONSTRAINT users_size_labels CHECK (size IN ('L', 'M', 'S'));
