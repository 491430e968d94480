-- 0003_change_users_email_key_settle                             draft until committed
-- schemac 1  schema f18bc07e8a10 -> 5a1d77895fed  text 788fd3c02d5c
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

-- Scans mails and users; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM mails a WHERE a.receiver IS NOT NULL AND NOT EXISTS (SELECT FROM users b WHERE b.email = a.receiver)
ALTER TABLE mails VALIDATE CONSTRAINT mails_receiver_fkey;

RESET lock_timeout;
