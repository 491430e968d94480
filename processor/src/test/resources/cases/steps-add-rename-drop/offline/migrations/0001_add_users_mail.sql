-- 0001_add_users_mail
-- schemac 1  schema 32179ffed416 -> 75dad40dced1  text 731818451e05
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Locks: ACCESS EXCLUSIVE on users.
-- Builds indexes on users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of users (ACCESS EXCLUSIVE) while it builds users_mail_key.
ALTER TABLE users
  ADD COLUMN mail text,
  ADD CONSTRAINT users_mail_key UNIQUE (mail);
