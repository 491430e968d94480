-- 0001_drop_mails_receiver_fkey_drop_users_email_key             draft until committed
-- schemac 1  schema f18bc07e8a10 -> e283442a35f0  text 2b0385352fe2
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Brief ACCESS EXCLUSIVE on mails and users.
ALTER TABLE mails DROP CONSTRAINT mails_receiver_fkey;

-- Breaks code that says ON CONFLICT (email), and code that expects no duplicates of users.email.
-- Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users DROP CONSTRAINT users_email_key;
