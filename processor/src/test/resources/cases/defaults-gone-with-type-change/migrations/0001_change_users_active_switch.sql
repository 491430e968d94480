-- 0001_change_users_active_switch                                          file 1 of 2
-- schemac 1  schema 2db97f5b42b0 -> bc3f564e8f55  text fa9143858fa0
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that inserts without
--   users.active or that takes users.active for integer; new code runs from 0001 (switch), since it
--   takes users.active for boolean.
-- Loses what the new type cannot hold of users.active.
-- Locks: ACCESS EXCLUSIVE on users.
-- Rewrites users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Loses what the new type cannot hold of users.active. Breaks code that inserts without
-- users.active, and code that takes users.active for integer. Blocks reads and writes of users
-- (ACCESS EXCLUSIVE) while it rewrites users. Fails on a value of users.active that its conversion
-- refuses.
ALTER TABLE users
  ALTER COLUMN active DROP DEFAULT,
  ALTER COLUMN active TYPE boolean USING active <> 0;
