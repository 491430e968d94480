-- 0001_add_teams_updated_at_add_users_updated_at                 draft until committed
-- schemac 1  schema 52f84a714ace -> 3b76cdb6dd80  text 350fe9a1ede4
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE teams IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses teams waits from here on
LOCK TABLE users IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

ALTER TABLE teams ADD COLUMN updated_at timestamptz;

ALTER TABLE users ADD COLUMN updated_at timestamptz;
