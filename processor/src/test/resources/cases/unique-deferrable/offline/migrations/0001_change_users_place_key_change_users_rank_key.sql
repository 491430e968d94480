-- 0001_change_users_place_key_change_users_rank_key
-- schemac 1  schema 4adf65052e2c -> f3ed7ba6e229  text bf51118a4bfc
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only until 0001: old code that says ON CONFLICT (rank).
-- Locks: ACCESS EXCLUSIVE on users.
-- Builds indexes on users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that says ON CONFLICT (rank). Blocks reads and writes of users (ACCESS EXCLUSIVE)
-- while it builds users_place_key and users_rank_key.
ALTER TABLE users
  DROP CONSTRAINT users_place_key,
  DROP CONSTRAINT users_rank_key,
  ADD CONSTRAINT users_place_key UNIQUE (place) DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT users_rank_key UNIQUE (rank) DEFERRABLE INITIALLY DEFERRED;
