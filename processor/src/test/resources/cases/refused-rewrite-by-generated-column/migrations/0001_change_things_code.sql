-- 0001_change_things_code                                        draft until committed
-- schemac 1  schema dca0bb122981 -> 3e2d0568a75a  text 6cb6059b80a2
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE things
  ALTER COLUMN code TYPE varchar(20),
  DROP COLUMN search_code,
  ADD COLUMN search_code text GENERATED ALWAYS AS (lower(code)) STORED;
