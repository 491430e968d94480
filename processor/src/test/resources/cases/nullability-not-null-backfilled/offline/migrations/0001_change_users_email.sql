-- 0001_change_users_email                                        draft until committed
-- schemac 1  schema 55292b7bbb31 -> 1b5168cddcec  text 5e092ad50576
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Updates rows of users at once: writers of the same rows wait until the transaction ends.
UPDATE users SET email = 'user' || id || '@example.org' WHERE email IS NULL;

-- Breaks code that leaves out users.email or writes NULL to it. Blocks reads and writes of users
-- (ACCESS EXCLUSIVE) while it scans users. Fails if this finds rows:
-- SELECT * FROM users WHERE email IS NULL
ALTER TABLE users ALTER COLUMN email SET NOT NULL;
