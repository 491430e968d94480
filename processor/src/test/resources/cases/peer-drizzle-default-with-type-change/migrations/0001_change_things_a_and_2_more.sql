-- 0001_change_things_a_and_2_more                                draft until committed
-- schemac 1  schema 2e608d9b10db -> 7266b4d4eafa  text e71fd29f33d3
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE things
  ALTER COLUMN a TYPE integer USING a::integer,
  ALTER COLUMN a SET DEFAULT 0,
  ALTER COLUMN b TYPE boolean USING b = 'yes',
  ALTER COLUMN b SET DEFAULT FALSE,
  ALTER COLUMN c TYPE integer,
  ALTER COLUMN c SET DEFAULT 0;
