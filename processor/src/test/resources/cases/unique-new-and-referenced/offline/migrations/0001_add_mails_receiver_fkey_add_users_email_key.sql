-- 0001_add_mails_receiver_fkey_add_users_email_key               draft until committed
-- schemac 1  schema e283442a35f0 -> f18bc07e8a10  text 3521a89d6e07
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of users (ACCESS EXCLUSIVE) while it builds users_email_key.
-- Fails if this finds rows:
-- SELECT email FROM users WHERE email IS NOT NULL GROUP BY email HAVING count(*) > 1
ALTER TABLE users ADD CONSTRAINT users_email_key UNIQUE (email);

-- Blocks writes to mails and users (SHARE ROW EXCLUSIVE) while it scans mails and users. Reads and
-- writes of users wait until COMMIT (locked above). Fails if this finds rows:
-- SELECT * FROM mails a WHERE a.receiver IS NOT NULL AND NOT EXISTS (SELECT FROM users b WHERE b.email = a.receiver)
ALTER TABLE mails
  ADD CONSTRAINT mails_receiver_fkey FOREIGN KEY (receiver) REFERENCES users (email);
