-- 0001_change_things_data                                        draft until committed
-- schemac 1  schema e0052a02efd4 -> b6b40666c664  text 9fc7599efb95
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE things
  ALTER COLUMN data DROP DEFAULT,
  ALTER COLUMN data TYPE json USING data::json,
  ALTER COLUMN data SET DEFAULT '{}';
