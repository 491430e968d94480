-- 0001_change_users_email_change_users_phone
-- schemac 1  schema b6fb79ac1741 -> f8154c6b2309  text 1142ca2ed1f3
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that leaves out users.email or
--   users.phone or writes NULL to it; new code runs from 0001, since it reads users.email or
--   users.phone as never NULL.
-- Locks: ACCESS EXCLUSIVE on users.
-- Scans users. Updates rows of users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Updates rows of users at once: writers of the same rows wait until the transaction ends.
UPDATE users SET email = 'user' || id || '@example.org' WHERE email IS NULL;

-- Updates rows of users at once: writers of the same rows wait until the transaction ends.
UPDATE users SET phone = '' WHERE phone IS NULL;

-- Breaks code that leaves out users.email or writes NULL to it, and code that leaves out
-- users.phone or writes NULL to it. Blocks reads and writes of users (ACCESS EXCLUSIVE) while it
-- scans users. Fails if one of these finds rows:
-- SELECT * FROM users WHERE email IS NULL
-- SELECT * FROM users WHERE phone IS NULL
ALTER TABLE users
  ALTER COLUMN email SET NOT NULL,
  ALTER COLUMN phone SET NOT NULL;
