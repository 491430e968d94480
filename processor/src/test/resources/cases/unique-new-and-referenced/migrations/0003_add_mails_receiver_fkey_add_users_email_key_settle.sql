-- 0003_add_mails_receiver_fkey_add_users_email_key_settle                  file 3 of 3
-- schemac 1  schema e283442a35f0 -> f18bc07e8a10  text 950cb6042559
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old and new code run throughout.
-- Only until 0001 (fill): old code that writes duplicates into users_email_key.
-- Only from 0001 (fill): new code that says ON CONFLICT (email).
-- Locks: SHARE UPDATE EXCLUSIVE on mails; ROW SHARE on users.
-- Scans mails and users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['mails', 'users']::regclass[]) t

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Scans mails and users; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM mails a WHERE a.receiver IS NOT NULL AND NOT EXISTS (SELECT FROM users b WHERE b.email = a.receiver)
ALTER TABLE mails VALIDATE CONSTRAINT mails_receiver_fkey;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
