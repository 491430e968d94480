-- 0002_change_users_email_key_switch                                       file 2 of 3
-- schemac 1  schema f18bc07e8a10 -> 5a1d77895fed  text 65f8fc1670ec
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only until 0001 (fill): old code that writes duplicates into users_email_key.
-- Locks: ACCESS EXCLUSIVE on mails and users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE users IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses users waits from here on
LOCK TABLE mails IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on mails and users.
ALTER TABLE mails DROP CONSTRAINT mails_receiver_fkey;

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  DROP CONSTRAINT users_email_key,
  ADD CONSTRAINT users_email_key UNIQUE USING INDEX users_email_key_build;

-- Brief SHARE ROW EXCLUSIVE on mails and users: catalogue only.
-- VALIDATE will fail if this finds rows:
-- SELECT * FROM mails a WHERE a.receiver IS NOT NULL AND NOT EXISTS (SELECT FROM users b WHERE b.email = a.receiver)
ALTER TABLE mails
  ADD CONSTRAINT mails_receiver_fkey FOREIGN KEY (receiver) REFERENCES users (email) NOT VALID;
