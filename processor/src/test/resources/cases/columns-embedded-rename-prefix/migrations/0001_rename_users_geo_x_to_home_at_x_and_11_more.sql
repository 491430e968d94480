-- 0001_rename_users_geo_x_to_home_at_x_and_11_more               draft until committed
-- schemac 1  schema ab6fd13af56a -> 07f9ed646b56  text ec84a390addf
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE users
  ADD COLUMN home_checked boolean,
  ADD COLUMN work_checked boolean;
