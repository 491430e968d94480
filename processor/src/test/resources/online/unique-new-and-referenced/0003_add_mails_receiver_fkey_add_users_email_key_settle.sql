-- 0003_add_mails_receiver_fkey_add_users_email_key_settle        draft until committed
-- schemac 1  schema e283442a35f0 -> f18bc07e8a10  text 5aa8b2d20a8d
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ALTER TABLE mails VALIDATE CONSTRAINT mails_receiver_fkey;

RESET lock_timeout;
