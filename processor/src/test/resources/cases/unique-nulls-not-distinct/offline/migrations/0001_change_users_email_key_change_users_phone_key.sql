-- 0001_change_users_email_key_change_users_phone_key
-- schemac 1  schema 2d3ac25a391c -> 2b250fb655b9  text d27a3eac5984
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only until 0001: old code that expects no duplicates of users.phone or that violates
--   users_email_key.
-- Only from 0001: new code that writes what users_phone_key refuses.
-- Locks: ACCESS EXCLUSIVE on users.
-- Builds indexes on users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that expects no duplicates of users.phone, and code that violates users_email_key.
-- Blocks reads and writes of users (ACCESS EXCLUSIVE) while it builds users_email_key and
-- users_phone_key. Fails if this finds rows:
-- SELECT email FROM users GROUP BY email HAVING count(*) > 1
ALTER TABLE users
  DROP CONSTRAINT users_email_key,
  DROP CONSTRAINT users_phone_key,
  ADD CONSTRAINT users_email_key UNIQUE NULLS NOT DISTINCT (email),
  ADD CONSTRAINT users_phone_key UNIQUE (phone);
