-- 0003_add_shops_work_city_add_shops_work_street_switch          draft until committed
-- schemac 1  schema a3f3e7fec9fd -> ebe1235d7c11  text 183d234167e0
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on shops: catalogue only.
ALTER TABLE shops
  ADD CONSTRAINT shops_work_street_key UNIQUE USING INDEX shops_work_street_key_build;
