-- 0001_drop_mails_receiver_fkey_drop_users_email_key
-- schemac 1  schema f18bc07e8a10 -> e283442a35f0  text 58197e25e9c8
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only until 0001: old code that says ON CONFLICT (email) or that expects no duplicates of
--   users.email.
-- Only from 0001: new code that writes what mails_receiver_fkey or users_email_key refuses.
-- Locks: ACCESS EXCLUSIVE on mails and users.

-- Brief ACCESS EXCLUSIVE on mails and users.
ALTER TABLE mails DROP CONSTRAINT mails_receiver_fkey;

-- Breaks code that says ON CONFLICT (email), and code that expects no duplicates of users.email.
-- Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users DROP CONSTRAINT users_email_key;
