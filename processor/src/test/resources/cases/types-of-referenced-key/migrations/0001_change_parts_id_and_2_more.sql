-- 0001_change_parts_id_and_2_more                                draft until committed
-- schemac 1  schema 976d6643c5d9 -> e303291dd285  text 3525f7dc36c2
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE parts
  ALTER COLUMN id TYPE bigint,
  ALTER COLUMN thing_id TYPE bigint;

ALTER TABLE things ALTER COLUMN id TYPE bigint;
