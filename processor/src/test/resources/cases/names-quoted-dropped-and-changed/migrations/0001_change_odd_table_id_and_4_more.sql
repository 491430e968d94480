-- 0001_change_odd_table_id_and_4_more                            draft until committed
-- schemac 1  schema fa358c58ed99 -> 7f598650dee9  text d53d951a9c97
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE "Odd Table"
  ALTER COLUMN "Id" ADD GENERATED ALWAYS AS IDENTITY,
  ALTER COLUMN "user" TYPE bigint,
  DROP COLUMN "my column",
  ADD COLUMN "Case" text;

SELECT setval(pg_get_serial_sequence('"Odd Table"', 'Id'), max("Id"))
  FROM "Odd Table"
  HAVING max("Id") > 0;

COMMENT ON COLUMN "Odd Table"."user" IS 'It''s quoted';

DROP TABLE "Drop Me";
