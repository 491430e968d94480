-- 0002_change_users_email_switch                                           file 2 of 2
-- schemac 1  schema c2f8da1976dc -> 1cbae5323322  text c2157676e825
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only until 0002 (switch): old code that says ON CONFLICT (email) or that expects no duplicates of
--   users.email.
-- Only from 0002 (switch): new code that writes what users_email refuses.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that says ON CONFLICT (email), and code that expects no duplicates of users.email.
-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  DROP CONSTRAINT users_email,
  ADD CONSTRAINT users_email UNIQUE USING INDEX users_email_build;
