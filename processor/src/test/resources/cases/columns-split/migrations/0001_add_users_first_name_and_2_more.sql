-- 0001_add_users_first_name_and_2_more                           draft until committed
-- schemac 1  schema ef546c3d8406 -> 5506f41a4da2  text bf9885871cc5
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';

ALTER TABLE users
  ADD COLUMN first_name text,
  ADD COLUMN last_name  text;
