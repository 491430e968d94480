-- 0003_add_mails_receiver_fkey_add_users_email_key_settle        draft until committed
-- schemac 1  schema e283442a35f0 -> f18bc07e8a10  text 788fd3c02d5c
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

-- Scans mails and users; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM mails a WHERE a.receiver IS NOT NULL AND NOT EXISTS (SELECT FROM users b WHERE b.email = a.receiver)
ALTER TABLE mails VALIDATE CONSTRAINT mails_receiver_fkey;

RESET lock_timeout;
