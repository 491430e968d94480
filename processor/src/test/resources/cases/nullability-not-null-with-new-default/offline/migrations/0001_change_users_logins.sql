-- 0001_change_users_logins
-- schemac 1  schema 09fba7e792e6 -> 2155a536adf0  text b4306db285f4
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Only until 0001: old code that writes NULL to users.logins.
-- Locks: ACCESS EXCLUSIVE on users.
-- Scans users. Updates rows of users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Updates rows of users at once: writers of the same rows wait until the transaction ends.
UPDATE users SET logins = 0 WHERE logins IS NULL;

-- Breaks code that writes NULL to users.logins. Blocks reads and writes of users (ACCESS EXCLUSIVE)
-- while it scans users. Fails if this finds rows:
-- SELECT * FROM users WHERE logins IS NULL
ALTER TABLE users
  ALTER COLUMN logins SET DEFAULT 0,
  ALTER COLUMN logins SET NOT NULL;
