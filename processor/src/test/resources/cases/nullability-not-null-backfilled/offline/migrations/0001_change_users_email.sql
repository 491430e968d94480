-- 0001_change_users_email
-- schemac 1  schema 55292b7bbb31 -> 1b5168cddcec  text 39e80284b6ae
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that leaves out users.email or
--   writes NULL to it; new code runs from 0001, since it reads users.email as never NULL.
-- Locks: ACCESS EXCLUSIVE on users.
-- Scans users. Updates rows of users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Updates rows of users at once: writers of the same rows wait until the transaction ends.
UPDATE users SET email = 'user' || id || '@example.org' WHERE email IS NULL;

-- Breaks code that leaves out users.email or writes NULL to it. Blocks reads and writes of users
-- (ACCESS EXCLUSIVE) while it scans users. Fails if this finds rows:
-- SELECT * FROM users WHERE email IS NULL
ALTER TABLE users ALTER COLUMN email SET NOT NULL;
