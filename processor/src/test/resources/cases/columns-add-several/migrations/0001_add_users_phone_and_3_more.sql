-- 0001_add_users_phone_and_3_more                                          file 1 of 3
-- schemac 1  schema 32179ffed416 -> a12a95e8f45d  text 978bbc9c7fed
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
  ADD COLUMN phone   text,
  ADD COLUMN email   text,
  ADD COLUMN age     integer,
  ADD COLUMN country varchar(2),
  ADD CONSTRAINT users_age_check CHECK (age >= 0) NOT VALID;

COMMENT ON COLUMN users.country IS 'ISO 3166';
