-- 0001_change_users_town_and_3_more
-- schemac 1  schema 95b4cd8ccc34 -> d26eb00c3b9e  text aa1bc09f9b78
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Locks: ACCESS EXCLUSIVE on users.

-- Brief ACCESS EXCLUSIVE on users: catalogue only. Loses the statistics of users.town and
-- users.work_town until ANALYZE.
ALTER TABLE users
  ALTER COLUMN town TYPE varchar(80),
  ALTER COLUMN work_town TYPE varchar(80),
  ADD COLUMN country      varchar(2),
  ADD COLUMN work_country varchar(2);
