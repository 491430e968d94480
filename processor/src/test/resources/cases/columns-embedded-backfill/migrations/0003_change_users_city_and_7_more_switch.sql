-- 0003_change_users_city_and_7_more_switch                                 file 3 of 3
-- schemac 1  schema e8cf2f6ad293 -> ca91c7842852  text 20f5a50da455
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0003 (switch), new code from 0002 (fill).
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that leaves out users.city or writes NULL to it, code that leaves users.geo_sum to be
-- filled, code that leaves out users.loud or writes NULL to it, code that leaves out
-- users.work_city or writes NULL to it, code that leaves users.work_geo_sum to be filled, and code
-- that leaves out users.work_loud or writes NULL to it. Brief ACCESS EXCLUSIVE on users.
DROP TRIGGER zz_schemac_users ON users;

DROP FUNCTION zz_schemac_users();

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  ALTER COLUMN city SET NOT NULL,
  ALTER COLUMN work_city SET NOT NULL,
  ALTER COLUMN loud SET NOT NULL,
  ALTER COLUMN work_loud SET NOT NULL;

ALTER TABLE users
  DROP CONSTRAINT schemac_users_city_check,
  DROP CONSTRAINT schemac_users_loud_check,
  DROP CONSTRAINT schemac_users_work_city_check,
  DROP CONSTRAINT schemac_users_work_loud_check;
