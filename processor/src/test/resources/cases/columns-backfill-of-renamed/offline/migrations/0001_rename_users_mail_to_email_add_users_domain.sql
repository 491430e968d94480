-- 0001_rename_users_mail_to_email_add_users_domain               draft until committed
-- schemac 1  schema 075e094a6adc -> acda106c267b  text 32b774f6d21e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that uses users.mail. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN mail TO email;

ALTER TABLE users ADD COLUMN domain text;

-- Updates rows of users at once: writers of the same rows wait until the transaction ends. Reads
-- and writes of users wait until COMMIT (locked above).
UPDATE users SET domain = split_part(email, '@', 2);

-- Breaks code that leaves out users.domain or writes NULL to it. Blocks reads and writes of users
-- (ACCESS EXCLUSIVE) while it scans users. Fails if this finds rows:
-- SELECT * FROM users WHERE domain IS NULL
ALTER TABLE users ALTER COLUMN domain SET NOT NULL;
