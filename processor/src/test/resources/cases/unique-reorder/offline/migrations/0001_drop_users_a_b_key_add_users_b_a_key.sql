-- 0001_drop_users_a_b_key_add_users_b_a_key
-- schemac 1  schema 21ca406a21c8 -> d89e7ebd72a3  text 2c65f37b448b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Locks: ACCESS EXCLUSIVE on users.
-- Builds indexes on users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of users (ACCESS EXCLUSIVE) while it builds users_b_a_key.
ALTER TABLE users
  DROP CONSTRAINT users_a_b_key,
  ADD CONSTRAINT users_b_a_key UNIQUE (b, a);
