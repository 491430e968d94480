-- 0001_change_users_email                                        draft until committed
-- schemac 1  schema 55292b7bbb31 -> 1b5168cddcec  text e813a180077f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Updates rows of users at once: writers of the same rows wait until the transaction ends.
UPDATE users SET email = 'user' || id || '@example.org' WHERE email IS NULL;

-- Breaks code that leaves out users.email or writes NULL to it. Blocks reads and writes of users
-- (ACCESS EXCLUSIVE) while it scans users. Fails if this finds rows:
-- SELECT * FROM users WHERE email IS NULL
ALTER TABLE users ALTER COLUMN email SET NOT NULL;
