-- 0001_add_users_name_and_2_more
-- schemac 1  schema a5e7c685acc2 -> ef546c3d8406  text 6f10ee037352
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that leaves out users.name or
--   writes NULL to it or that uses users.first_name or users.last_name; new code runs from 0001,
--   since it uses users.name and reads users.name as never NULL.
-- Loses the values of users.first_name and users.last_name.
-- Locks: ACCESS EXCLUSIVE on users.
-- Scans users. Updates rows of users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

ALTER TABLE users ADD COLUMN name text;

-- Updates rows of users at once: writers of the same rows wait until the transaction ends. Reads
-- and writes of users wait until COMMIT (locked above).
UPDATE users SET name = concat_ws(' ', first_name, last_name);

-- Loses the values of users.first_name and users.last_name. Breaks code that leaves out users.name
-- or writes NULL to it, and code that uses users.first_name or users.last_name. Blocks reads and
-- writes of users (ACCESS EXCLUSIVE) while it scans users. Fails if this finds rows:
-- SELECT * FROM users WHERE name IS NULL
ALTER TABLE users
  ALTER COLUMN name SET NOT NULL,
  DROP COLUMN first_name,
  DROP COLUMN last_name;
