-- 0002_add_users_phone
-- schemac 1  schema 32179ffed416 -> 0a40c77e053b  text fb5295107408
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0002.
-- Locks: ACCESS EXCLUSIVE on users.

ALTER TABLE users ADD COLUMN phone text;
