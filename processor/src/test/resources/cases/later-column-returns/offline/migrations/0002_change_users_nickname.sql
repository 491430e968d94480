-- 0002_change_users_nickname
-- schemac 1  schema b2d1a1427ed6 -> 1e853560e551  text 12f4e6834fa3
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002, which breaks code that leaves out users.nickname
--   or writes NULL to it; new code runs from 0002, since it reads users.nickname as never NULL.
-- Locks: ACCESS EXCLUSIVE on users.
-- Scans users. Updates rows of users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Updates rows of users at once: writers of the same rows wait until the transaction ends.
UPDATE users SET nickname = 'guest' || id WHERE nickname IS NULL;

-- Breaks code that leaves out users.nickname or writes NULL to it. Blocks reads and writes of users
-- (ACCESS EXCLUSIVE) while it scans users. Fails if this finds rows:
-- SELECT * FROM users WHERE nickname IS NULL
ALTER TABLE users ALTER COLUMN nickname SET NOT NULL;
