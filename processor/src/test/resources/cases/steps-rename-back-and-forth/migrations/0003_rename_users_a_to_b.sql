-- 0003_rename_users_a_to_b                                       draft until committed
-- schemac 1  schema 650329ef71eb -> 2761518ee319  text c279148f8fe4
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users RENAME COLUMN a TO b;
