-- 0001_change_users_email                                        draft until committed
-- schemac 1  schema b6fb79ac1741 -> 5009f5bccbc8  text 7a7536c6002c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Updates rows of users at once: writers of the same rows wait until the transaction ends.
UPDATE users SET email = '' WHERE email IS NULL;

-- Breaks code that leaves out users.email or writes NULL to it. Blocks reads and writes of users
-- (ACCESS EXCLUSIVE) while it scans users. Fails if this finds rows:
-- SELECT * FROM users WHERE email IS NULL
ALTER TABLE users ALTER COLUMN email SET NOT NULL;
