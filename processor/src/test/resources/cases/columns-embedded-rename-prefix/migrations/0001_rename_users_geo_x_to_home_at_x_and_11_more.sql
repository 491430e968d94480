-- 0001_rename_users_geo_x_to_home_at_x_and_11_more                         file 1 of 2
-- schemac 1  schema ab6fd13af56a -> 07f9ed646b56  text f61b37a3f5b8
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that uses
--   users.geo_x, users.town, users.line or more; new code runs from 0002 (switch), since it uses
--   users.home_at_x, users.home_city, users.home_line and more.
-- To back out before 0002 (switch) runs:
--   ALTER TABLE users
--     DROP COLUMN work_checked,
--     DROP COLUMN home_checked;
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE users
  ADD COLUMN home_checked boolean,
  ADD COLUMN work_checked boolean;
