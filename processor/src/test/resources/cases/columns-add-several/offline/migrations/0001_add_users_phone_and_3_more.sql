-- 0001_add_users_phone_and_3_more
-- schemac 1  schema 32179ffed416 -> a12a95e8f45d  text 2217ec85af4b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Locks: ACCESS EXCLUSIVE on users.
-- Builds indexes on users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of users (ACCESS EXCLUSIVE) while it builds users_email_key.
ALTER TABLE users
  ADD COLUMN phone   text,
  ADD COLUMN email   text,
  ADD COLUMN age     integer,
  ADD COLUMN country varchar(2),
  ADD CONSTRAINT users_email_key UNIQUE (email),
  ADD CONSTRAINT users_age_check CHECK (age >= 0);

-- Blocks writes to users (SHARE) while it builds users_phone_idx. Reads and writes of users wait
-- until COMMIT (locked above).
CREATE INDEX users_phone_idx ON users (phone);

COMMENT ON COLUMN users.country IS 'ISO 3166';
