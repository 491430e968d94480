-- 0001_rename_users_mail_to_email_add_users_domain
-- schemac 1  schema 075e094a6adc -> acda106c267b  text 3e518d0e4f2f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses users.mail or that
--   leaves out users.domain or writes NULL to it; new code runs from 0001, since it uses
--   users.email and users.domain and reads users.domain as never NULL.
-- Locks: ACCESS EXCLUSIVE on users.
-- Scans users. Updates rows of users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

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
