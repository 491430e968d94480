-- 0001_add_users_email
-- schemac 1  schema 32179ffed416 -> 55292b7bbb31  text 55d3c8215271
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Locks: ACCESS EXCLUSIVE on users.

ALTER TABLE users ADD COLUMN email text;
