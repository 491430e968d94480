-- 0001_change_users_logins
-- schemac 1  schema 2155a536adf0 -> 8d6d9a007452  text 846fce3bdbc9
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Locks: ACCESS EXCLUSIVE on users.
-- Rewrites users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of users (ACCESS EXCLUSIVE) while it rewrites users. Loses the statistics
-- of users.logins until ANALYZE.
ALTER TABLE users ALTER COLUMN logins TYPE bigint;
