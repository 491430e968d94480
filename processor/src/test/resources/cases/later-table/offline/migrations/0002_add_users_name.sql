-- 0002_add_users_name
-- schemac 1  schema 279982e65722 -> fe7faa430322  text f0b2ca17c7ce
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0002.
-- Locks: ACCESS EXCLUSIVE on users.

ALTER TABLE users ADD COLUMN name text;
