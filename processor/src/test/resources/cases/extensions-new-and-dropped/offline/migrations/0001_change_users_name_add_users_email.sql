-- 0001_change_users_name_add_users_email
-- schemac 1  schema 73dc4ed2f016 -> 0a153e3bdc40  text a8befcf80d54
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that takes users.name for text
--   or that uses the extension pg_trgm; new code runs from 0001, since it uses the extension citext
--   and users.email and takes users.name for citext.
-- Locks: ACCESS EXCLUSIVE on users.
-- Builds indexes on users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

CREATE EXTENSION IF NOT EXISTS citext;

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
DROP INDEX users_name_trgm;

-- Breaks code that takes users.name for text. Blocks reads and writes of users (ACCESS EXCLUSIVE)
-- while it builds users_email_key. Loses the statistics of users.name until ANALYZE.
ALTER TABLE users
  ALTER COLUMN name TYPE citext USING name::citext,
  ADD COLUMN email citext,
  ADD CONSTRAINT users_email_key UNIQUE (email);

-- Breaks code that uses the extension pg_trgm.
DROP EXTENSION pg_trgm;
