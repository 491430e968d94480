-- 0001_drop_mails_receiver_fkey_drop_users_email_key             draft until committed
-- schemac 1  schema f18bc07e8a10 -> e283442a35f0  text ca6c68fec0bc
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE mails DROP CONSTRAINT mails_receiver_fkey;

ALTER TABLE users DROP CONSTRAINT users_email_key;
