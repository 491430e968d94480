-- 0001_add_users_email_add_users_invited_by
-- schemac 1  schema 32179ffed416 -> 0c54b1d808d4  text 1807f0183622
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Locks: ACCESS EXCLUSIVE on users.
-- Builds indexes on users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of users (ACCESS EXCLUSIVE) while it builds users_email_key.
ALTER TABLE users
  ADD COLUMN email      text,
  ADD COLUMN invited_by bigint,
  ADD CONSTRAINT users_email_key UNIQUE (email),
  ADD CONSTRAINT users_invited_by_fkey FOREIGN KEY (invited_by) REFERENCES users (id);
