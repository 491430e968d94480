-- 0001_change_users_first_and_2_more
-- schemac 1  schema 95c2aa9fdfa7 -> bab4ca350341  text 3af3e04632fa
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that leaves out users.first or
--   users.last or writes NULL to it; new code runs from 0001, since it leaves out users.age or
--   writes NULL to it and reads users.first or users.last as never NULL.
-- Locks: ACCESS EXCLUSIVE on users.
-- Scans users. Updates rows of users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that reads users.age as never NULL. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users ALTER COLUMN age DROP NOT NULL;

-- Updates rows of users at once: writers of the same rows wait until the transaction ends. Reads
-- and writes of users wait until COMMIT (locked above).
UPDATE users SET first = '' WHERE first IS NULL;

-- Updates rows of users at once: writers of the same rows wait until the transaction ends. Reads
-- and writes of users wait until COMMIT (locked above).
UPDATE users SET last = coalesce(first, '-') WHERE last IS NULL;

-- Breaks code that leaves out users.first or writes NULL to it, and code that leaves out users.last
-- or writes NULL to it. Blocks reads and writes of users (ACCESS EXCLUSIVE) while it scans users.
-- Fails if one of these finds rows:
-- SELECT * FROM users WHERE first IS NULL
-- SELECT * FROM users WHERE last IS NULL
ALTER TABLE users
  ALTER COLUMN first SET NOT NULL,
  ALTER COLUMN last SET NOT NULL;
