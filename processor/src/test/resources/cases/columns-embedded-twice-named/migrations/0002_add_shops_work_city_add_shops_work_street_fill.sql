-- 0002_add_shops_work_city_add_shops_work_street_fill            draft until committed
-- schemac 1  schema a3f3e7fec9fd -> ebe1235d7c11  text 0a8580924cd6
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ALTER TABLE shops VALIDATE CONSTRAINT shops_work_street_check;

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS shops_work_city_idx;

-- Builds shops_work_city_idx; reads and writes go on.
CREATE INDEX CONCURRENTLY shops_work_city_idx ON shops (work_city);

DROP INDEX CONCURRENTLY IF EXISTS shops_work_street_key_build;

-- Builds shops_work_street_key_build; reads and writes go on.
CREATE UNIQUE INDEX CONCURRENTLY shops_work_street_key_build ON shops (work_street);

RESET lock_timeout;
