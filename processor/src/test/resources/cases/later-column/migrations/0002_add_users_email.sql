-- 0002_add_users_email
-- schemac 1  schema 9d6dafdf6dda -> a20eaabc6bc0  text e95353af345d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0002.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE users ADD COLUMN email text;
