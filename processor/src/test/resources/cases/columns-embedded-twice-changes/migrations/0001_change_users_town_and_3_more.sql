-- 0001_change_users_town_and_3_more                                        file 1 of 2
-- schemac 1  schema 95b4cd8ccc34 -> d26eb00c3b9e  text 1615db9b0e25
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- To back out: see 0002 (settle).
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  ALTER COLUMN town TYPE varchar(80),
  ALTER COLUMN work_town TYPE varchar(80),
  ADD COLUMN country      varchar(2),
  ADD COLUMN work_country varchar(2);
