-- 0002_add_users_later
-- schemac 1  schema 07f9ed646b56 -> 383a6a89a6b4  text 41c4239dba55
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0002.
-- Locks: ACCESS EXCLUSIVE on users.

ALTER TABLE users ADD COLUMN later text;
