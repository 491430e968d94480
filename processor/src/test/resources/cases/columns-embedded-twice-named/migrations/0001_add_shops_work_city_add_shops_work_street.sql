-- 0001_add_shops_work_city_add_shops_work_street                           file 1 of 3
-- schemac 1  schema a3f3e7fec9fd -> ebe1235d7c11  text 5fe4b3a0600b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Only from 0002 (fill): new code that says ON CONFLICT (work_street).
-- To back out before 0003 (switch) runs: see 0002 (fill).
-- Locks: ACCESS EXCLUSIVE on shops.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE shops RENAME CONSTRAINT short TO shops_street_check;

ALTER TABLE shops RENAME CONSTRAINT one_street TO shops_street_key;

ALTER INDEX by_city RENAME TO shops_city_idx;

-- Brief ACCESS EXCLUSIVE on shops: catalogue only.
ALTER TABLE shops
  ADD COLUMN work_city   text,
  ADD COLUMN work_street text,
  ADD CONSTRAINT shops_work_street_check CHECK (length(work_street) < 80) NOT VALID;
