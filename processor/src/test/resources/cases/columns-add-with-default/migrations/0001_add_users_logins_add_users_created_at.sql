-- 0001_add_users_logins_add_users_created_at
-- schemac 1  schema 32179ffed416 -> c71b63a24f3d  text f9c063708974
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  ADD COLUMN logins     integer      NOT NULL DEFAULT 0,
  ADD COLUMN created_at timestamptz  NOT NULL DEFAULT now();
