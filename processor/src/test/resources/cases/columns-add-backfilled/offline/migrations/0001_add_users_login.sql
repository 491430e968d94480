-- 0001_add_users_login
-- schemac 1  schema 55292b7bbb31 -> 327c3d5d3caa  text 95eb05ad1679
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that leaves out users.login or
--   writes NULL to it; new code runs from 0001, since it uses users.login and reads users.login as
--   never NULL.
-- Locks: ACCESS EXCLUSIVE on users.
-- Scans users. Updates rows of users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

ALTER TABLE users ADD COLUMN login text;

-- Updates rows of users at once: writers of the same rows wait until the transaction ends. Reads
-- and writes of users wait until COMMIT (locked above).
UPDATE users SET login = split_part(email, '@', 1);

-- Breaks code that leaves out users.login or writes NULL to it. Blocks reads and writes of users
-- (ACCESS EXCLUSIVE) while it scans users. Fails if this finds rows:
-- SELECT * FROM users WHERE login IS NULL
ALTER TABLE users ALTER COLUMN login SET NOT NULL;
