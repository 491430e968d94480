-- 0001_add_users_first_name_and_2_more
-- schemac 1  schema ef546c3d8406 -> 5506f41a4da2  text 080d7b9265cd
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that leaves out
--   users.first_name or users.last_name or writes NULL to it or that uses users.name; new code runs
--   from 0001, since it uses users.first_name and users.last_name, reads users.first_name as never
--   NULL and more.
-- Loses the values of users.name.
-- Locks: ACCESS EXCLUSIVE on users.
-- Scans users. Updates rows of users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

ALTER TABLE users
  ADD COLUMN first_name text,
  ADD COLUMN last_name  text;

-- Updates rows of users at once: writers of the same rows wait until the transaction ends. Reads
-- and writes of users wait until COMMIT (locked above).
UPDATE users
  SET first_name = split_part(name, ' ', 1),
      last_name = substr(name, length(split_part(name, ' ', 1)) + 2);

-- Loses the values of users.name. Breaks code that leaves out users.first_name or writes NULL to
-- it, code that leaves out users.last_name or writes NULL to it, and code that uses users.name.
-- Blocks reads and writes of users (ACCESS EXCLUSIVE) while it scans users.
-- Fails if one of these finds rows:
-- SELECT * FROM users WHERE first_name IS NULL
-- SELECT * FROM users WHERE last_name IS NULL
ALTER TABLE users
  ALTER COLUMN first_name SET NOT NULL,
  ALTER COLUMN last_name SET NOT NULL,
  DROP COLUMN name;
