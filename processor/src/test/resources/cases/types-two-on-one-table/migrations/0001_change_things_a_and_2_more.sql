-- 0001_change_things_a_and_2_more                                draft until committed
-- schemac 1  schema 6ae89eec1c9e -> d4690391cfa1  text ef21a79f8125
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE things
  ALTER COLUMN a TYPE bigint,
  ALTER COLUMN b TYPE bigint,
  ALTER COLUMN c TYPE varchar(9);
