-- 0002_add_users_code
-- schemac 1  schema fbbe5d60928e -> fc88a52e9a53  text e885f940f646
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0002.
-- Locks: ACCESS EXCLUSIVE on users.
-- Builds indexes on users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of users (ACCESS EXCLUSIVE) while it builds users_code_key.
ALTER TABLE users
  ADD COLUMN code uuid,
  ADD CONSTRAINT users_code_key UNIQUE (code);
