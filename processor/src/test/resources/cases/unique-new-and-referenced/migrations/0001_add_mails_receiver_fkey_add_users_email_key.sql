-- 0001_add_mails_receiver_fkey_add_users_email_key               draft until committed
-- schemac 1  schema e283442a35f0 -> f18bc07e8a10  text 97fa2b0b7679
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users ADD CONSTRAINT users_email_key UNIQUE (email);

ALTER TABLE mails
  ADD CONSTRAINT mails_receiver_fkey FOREIGN KEY (receiver) REFERENCES users (email);
