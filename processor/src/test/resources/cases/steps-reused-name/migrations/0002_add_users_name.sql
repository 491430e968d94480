-- 0002_add_users_name
-- schemac 1  schema 0a70c1057ccc -> e203f589472a  text 5bcc7331c433
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0002.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE users ADD COLUMN name text;

COMMENT ON COLUMN users.name IS 'As on the passport';
