-- 0001_drop_users_login_later_switch
-- schemac 1  schema 13d4127db0f0 -> 68320d986a76  text 2bb52487db46
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only from 0001 (switch): new code that writes what notes_login_fkey refuses.
-- Locks: ACCESS EXCLUSIVE on notes and users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE notes IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses notes waits from here on
LOCK TABLE users IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on notes and users.
ALTER TABLE notes DROP CONSTRAINT notes_login_fkey;
