-- 0002_add_users_city
-- schemac 1  schema 3413a687458f -> 58102e772ae6  text a1ffd9240dec
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0002.
-- Locks: ACCESS EXCLUSIVE on users.

ALTER TABLE users ADD COLUMN city text;
