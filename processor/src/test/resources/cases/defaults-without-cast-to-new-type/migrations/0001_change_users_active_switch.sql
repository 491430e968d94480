-- 0001_change_users_active_switch                                          file 1 of 2
-- schemac 1  schema 8408f5b05524 -> a3a89be0b691  text a434c6855a80
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that takes
--   users.active for text; new code runs from 0001 (switch), since it takes users.active for
--   boolean.
-- Loses what the new type cannot hold of users.active.
-- Locks: ACCESS EXCLUSIVE on users.
-- Rewrites users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Loses what the new type cannot hold of users.active. Breaks code that takes users.active for
-- text. Blocks reads and writes of users (ACCESS EXCLUSIVE) while it rewrites users. Fails on a
-- value of users.active that its conversion refuses.
ALTER TABLE users
  ALTER COLUMN active DROP DEFAULT,
  ALTER COLUMN active TYPE boolean USING active = 'yes',
  ALTER COLUMN active SET DEFAULT FALSE;
