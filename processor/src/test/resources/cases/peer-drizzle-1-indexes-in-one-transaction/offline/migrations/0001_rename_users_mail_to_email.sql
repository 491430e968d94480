-- 0001_rename_users_mail_to_email
-- schemac 1  schema 075e094a6adc -> 39ea69ed7379  text e8d73f2e7457
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses users.mail; new code
--   runs from 0001, since it uses users.email.
-- Locks: ACCESS EXCLUSIVE on users.
-- Builds indexes on users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that uses users.mail. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN mail TO email;

-- Blocks writes to users (SHARE) while it builds users_email_idx. Reads and writes of users wait
-- until COMMIT (locked above).
CREATE INDEX users_email_idx ON users (email);
