-- 0001_add_teams_updated_at_add_users_updated_at                           file 1 of 2
-- schemac 1  schema 52f84a714ace -> 3b76cdb6dd80  text 1e815cf64ef4
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- To back out: see 0002 (fill).
-- Locks: ACCESS EXCLUSIVE on teams and users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE teams IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses teams waits from here on
LOCK TABLE users IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

ALTER TABLE teams ADD COLUMN updated_at timestamptz;

ALTER TABLE users ADD COLUMN updated_at timestamptz;
