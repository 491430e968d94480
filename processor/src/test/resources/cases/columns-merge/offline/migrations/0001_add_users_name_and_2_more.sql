-- 0001_add_users_name_and_2_more                                 draft until committed
-- schemac 1  schema a5e7c685acc2 -> ef546c3d8406  text c3d77e901ed8
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

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
