-- 0002_add_mails_receiver_fkey_add_users_email_key_switch                  file 2 of 3
-- schemac 1  schema e283442a35f0 -> f18bc07e8a10  text 50894d178333
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only until 0001 (fill): old code that writes duplicates into users_email_key.
-- Only from 0001 (fill): new code that says ON CONFLICT (email).
-- Locks: ACCESS EXCLUSIVE on users; SHARE ROW EXCLUSIVE on mails.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE users IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses users waits from here on
LOCK TABLE mails IN SHARE ROW EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users ADD CONSTRAINT users_email_key UNIQUE USING INDEX users_email_key_build;

-- Breaks code that violates mails_receiver_fkey. Brief SHARE ROW EXCLUSIVE on mails and users:
-- catalogue only. VALIDATE will fail if this finds rows:
-- SELECT * FROM mails a WHERE a.receiver IS NOT NULL AND NOT EXISTS (SELECT FROM users b WHERE b.email = a.receiver)
ALTER TABLE mails
  ADD CONSTRAINT mails_receiver_fkey FOREIGN KEY (receiver) REFERENCES users (email) NOT VALID;
