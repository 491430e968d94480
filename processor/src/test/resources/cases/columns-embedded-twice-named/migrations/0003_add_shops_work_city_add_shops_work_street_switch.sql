-- 0003_add_shops_work_city_add_shops_work_street_switch                    file 3 of 3
-- schemac 1  schema a3f3e7fec9fd -> ebe1235d7c11  text f0581b22e340
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Only from 0002 (fill): new code that says ON CONFLICT (work_street).
-- Locks: ACCESS EXCLUSIVE on shops.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on shops: catalogue only.
ALTER TABLE shops
  ADD CONSTRAINT shops_work_street_key UNIQUE USING INDEX shops_work_street_key_build;
