-- 0002_add_users_name
-- schemac 1  schema 0a70c1057ccc -> e203f589472a  text 65974ed39c51
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0002.
-- Locks: ACCESS EXCLUSIVE on users.

ALTER TABLE users ADD COLUMN name text;

COMMENT ON COLUMN users.name IS 'As on the passport';
