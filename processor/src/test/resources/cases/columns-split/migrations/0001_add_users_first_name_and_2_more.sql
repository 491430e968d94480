-- 0001_add_users_first_name_and_2_more                           draft until committed
-- schemac 1  schema ef546c3d8406 -> 5506f41a4da2  text 32dd37f1e6c9
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE users
  ADD COLUMN first_name text,
  ADD COLUMN last_name  text;
