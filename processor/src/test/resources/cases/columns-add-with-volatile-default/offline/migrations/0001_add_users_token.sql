-- 0001_add_users_token
-- schemac 1  schema 32179ffed416 -> eb3853477a17  text d99d7db4a78f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Locks: ACCESS EXCLUSIVE on users.
-- Rewrites users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of users (ACCESS EXCLUSIVE) while it rewrites users.
ALTER TABLE users ADD COLUMN token uuid NOT NULL DEFAULT gen_random_uuid();
