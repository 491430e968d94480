-- 0001_change_users_email_key                                    draft until committed
-- schemac 1  schema f18bc07e8a10 -> 5a1d77895fed  text f5753ef476b4
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE mails DROP CONSTRAINT mails_receiver_fkey;

ALTER TABLE users
  DROP CONSTRAINT users_email_key,
  ADD CONSTRAINT users_email_key UNIQUE NULLS NOT DISTINCT (email);

ALTER TABLE mails
  ADD CONSTRAINT mails_receiver_fkey FOREIGN KEY (receiver) REFERENCES users (email);
