-- 0001_add_users_login                                           draft until committed
-- schemac 1  schema 55292b7bbb31 -> 327c3d5d3caa  text b29cdc82f4a0
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

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
