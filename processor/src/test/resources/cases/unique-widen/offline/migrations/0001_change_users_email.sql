-- 0001_change_users_email
-- schemac 1  schema c2f8da1976dc -> 1cbae5323322  text 355c51b095c6
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only until 0001: old code that says ON CONFLICT (email) or that expects no duplicates of
--   users.email.
-- Only from 0001: new code that writes what users_email refuses and says ON CONFLICT (email,
--   tenant_id).
-- Locks: ACCESS EXCLUSIVE on users.
-- Builds indexes on users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that says ON CONFLICT (email), and code that expects no duplicates of users.email.
-- Blocks reads and writes of users (ACCESS EXCLUSIVE) while it builds users_email.
ALTER TABLE users
  DROP CONSTRAINT users_email,
  ADD CONSTRAINT users_email UNIQUE (tenant_id, email);
