-- 0001_rename_users_mail_to_email                                draft until committed
-- schemac 1  schema 075e094a6adc -> 39ea69ed7379  text 9490eccd0860
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that uses users.mail. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN mail TO email;

-- Blocks writes to users (SHARE) while it builds users_email_idx. Reads and writes of users wait
-- until COMMIT (locked above).
CREATE INDEX users_email_idx ON users (email);
