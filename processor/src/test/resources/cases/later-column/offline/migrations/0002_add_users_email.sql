-- 0002_add_users_email
-- schemac 1  schema 9d6dafdf6dda -> a20eaabc6bc0  text 10f08ee18d7b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0002.
-- Locks: ACCESS EXCLUSIVE on users.

ALTER TABLE users ADD COLUMN email text;
