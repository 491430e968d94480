-- 0001_change_users_email_key
-- schemac 1  schema f18bc07e8a10 -> 5a1d77895fed  text 245435674ea8
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only until 0001: old code that violates users_email_key.
-- Locks: ACCESS EXCLUSIVE on mails and users.
-- Builds indexes on users. Scans mails and users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['mails', 'users']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Brief ACCESS EXCLUSIVE on mails and users.
ALTER TABLE mails DROP CONSTRAINT mails_receiver_fkey;

-- Breaks code that violates users_email_key. Blocks reads and writes of users (ACCESS EXCLUSIVE)
-- while it builds users_email_key. Reads and writes of mails wait until COMMIT (locked above).
-- Fails if this finds rows:
-- SELECT email FROM users GROUP BY email HAVING count(*) > 1
ALTER TABLE users
  DROP CONSTRAINT users_email_key,
  ADD CONSTRAINT users_email_key UNIQUE NULLS NOT DISTINCT (email);

-- Blocks writes to mails and users (SHARE ROW EXCLUSIVE) while it scans mails and users. Reads and
-- writes of mails and users wait until COMMIT (locked above). Fails if this finds rows:
-- SELECT * FROM mails a WHERE a.receiver IS NOT NULL AND NOT EXISTS (SELECT FROM users b WHERE b.email = a.receiver)
ALTER TABLE mails
  ADD CONSTRAINT mails_receiver_fkey FOREIGN KEY (receiver) REFERENCES users (email);
