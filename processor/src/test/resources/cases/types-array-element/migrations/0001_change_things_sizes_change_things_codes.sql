-- 0001_change_things_sizes_change_things_codes                   draft until committed
-- schemac 1  schema 7a0f216468c1 -> 0ed567919237  text 87d0074c0661
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE things
  ALTER COLUMN sizes TYPE bigint[] USING sizes::bigint[],
  ALTER COLUMN codes TYPE varchar(20)[];
