-- 0001_add_shops_work_city_add_shops_work_street
-- schemac 1  schema a3f3e7fec9fd -> ebe1235d7c11  text efa70d252052
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Locks: ACCESS EXCLUSIVE on shops.
-- Builds indexes on shops.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['shops']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

ALTER TABLE shops RENAME CONSTRAINT short TO shops_street_check;

ALTER TABLE shops RENAME CONSTRAINT one_street TO shops_street_key;

ALTER INDEX by_city RENAME TO shops_city_idx;

-- Blocks reads and writes of shops (ACCESS EXCLUSIVE) while it builds shops_work_street_key.
ALTER TABLE shops
  ADD COLUMN work_city   text,
  ADD COLUMN work_street text,
  ADD CONSTRAINT shops_work_street_key UNIQUE (work_street),
  ADD CONSTRAINT shops_work_street_check CHECK (length(work_street) < 80);

-- Blocks writes to shops (SHARE) while it builds shops_work_city_idx. Reads and writes of shops
-- wait until COMMIT (locked above).
CREATE INDEX shops_work_city_idx ON shops (work_city);
