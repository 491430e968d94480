-- 0001_change_users_language
-- schemac 1  schema 94266422b21f -> 3cb07f56af28  text 2e14271babe3
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Only until 0001: old code that writes NULL to users.language.
-- Locks: ACCESS EXCLUSIVE on users.
-- Scans users. Updates rows of users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Updates rows of users at once: writers of the same rows wait until the transaction ends.
UPDATE users SET language = 'en' WHERE language IS NULL;

-- Breaks code that writes NULL to users.language. Blocks reads and writes of users (ACCESS
-- EXCLUSIVE) while it scans users. Fails if this finds rows:
-- SELECT * FROM users WHERE language IS NULL
ALTER TABLE users ALTER COLUMN language SET NOT NULL;
