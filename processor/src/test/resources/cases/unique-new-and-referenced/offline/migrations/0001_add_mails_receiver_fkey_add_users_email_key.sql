-- 0001_add_mails_receiver_fkey_add_users_email_key
-- schemac 1  schema e283442a35f0 -> f18bc07e8a10  text a4372d96ec5c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only until 0001: old code that violates users_email_key or mails_receiver_fkey.
-- Only from 0001: new code that says ON CONFLICT (email).
-- Locks: ACCESS EXCLUSIVE on users; SHARE ROW EXCLUSIVE on mails.
-- Builds indexes on users. Scans mails and users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['mails', 'users']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that violates users_email_key. Blocks reads and writes of users (ACCESS EXCLUSIVE)
-- while it builds users_email_key. Fails if this finds rows:
-- SELECT email FROM users WHERE email IS NOT NULL GROUP BY email HAVING count(*) > 1
ALTER TABLE users ADD CONSTRAINT users_email_key UNIQUE (email);

-- Breaks code that violates mails_receiver_fkey. Blocks writes to mails and users (SHARE ROW
-- EXCLUSIVE) while it scans mails and users. Reads and writes of users wait until COMMIT (locked
-- above). Fails if this finds rows:
-- SELECT * FROM mails a WHERE a.receiver IS NOT NULL AND NOT EXISTS (SELECT FROM users b WHERE b.email = a.receiver)
ALTER TABLE mails
  ADD CONSTRAINT mails_receiver_fkey FOREIGN KEY (receiver) REFERENCES users (email);
