-- 0002_change_users_email_key_change_users_phone_key_switch                file 2 of 2
-- schemac 1  schema 2d3ac25a391c -> 2b250fb655b9  text 284c5757775e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only until 0001 (fill): old code that writes duplicates into users_email_key.
-- Only from 0002 (switch): new code that writes what users_phone_key refuses.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that expects no duplicates of users.phone. Brief ACCESS EXCLUSIVE on users: catalogue
-- only.
ALTER TABLE users
  DROP CONSTRAINT users_email_key,
  DROP CONSTRAINT users_phone_key,
  ADD CONSTRAINT users_email_key UNIQUE USING INDEX users_email_key_build,
  ADD CONSTRAINT users_phone_key UNIQUE USING INDEX users_phone_key_build;
