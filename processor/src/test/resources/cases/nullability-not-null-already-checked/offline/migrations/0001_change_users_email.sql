-- 0001_change_users_email                                        draft until committed
-- schemac 1  schema fbbd42243836 -> 1b5168cddcec  text 01b69c8a69ac
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

ALTER TABLE users DROP CONSTRAINT users_email_there;

-- Updates rows of users at once: writers of the same rows wait until the transaction ends. Reads
-- and writes of users wait until COMMIT (locked above).
UPDATE users SET email = '' WHERE email IS NULL;

-- Breaks code that leaves out users.email or writes NULL to it. Blocks reads and writes of users
-- (ACCESS EXCLUSIVE) while it scans users. Fails if this finds rows:
-- SELECT * FROM users WHERE email IS NULL
ALTER TABLE users ALTER COLUMN email SET NOT NULL;
