-- 0002_add_users_title
-- schemac 1  schema 40157cd33607 -> 1af97b38b25f  text 84390bc272f7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0002.
-- Locks: ACCESS EXCLUSIVE on users.

ALTER TABLE users ADD COLUMN title text;
