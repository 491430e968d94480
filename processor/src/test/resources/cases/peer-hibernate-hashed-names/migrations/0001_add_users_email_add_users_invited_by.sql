-- 0001_add_users_email_add_users_invited_by                                file 1 of 3
-- schemac 1  schema 32179ffed416 -> 0c54b1d808d4  text 1026f152eaa2
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Only from 0002 (fill): new code that says ON CONFLICT (email).
-- To back out before 0003 (switch) runs: see 0002 (fill).
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  ADD COLUMN email      text,
  ADD COLUMN invited_by bigint CONSTRAINT users_invited_by_fkey REFERENCES users (id);
