-- 0001_change_odd_table_id_and_4_more                            draft until committed
-- schemac 1  schema 1d1e2ad6bb36 -> 7f598650dee9  text c03e533db25c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE "Odd Table"
  ALTER COLUMN "user" TYPE bigint,
  ADD COLUMN "Case" text;

UPDATE "Odd Table" SET "user" = 0 WHERE "user" IS NULL;

ALTER TABLE "Odd Table"
  ALTER COLUMN "Id" ADD GENERATED ALWAYS AS IDENTITY,
  ALTER COLUMN "user" SET NOT NULL,
  DROP COLUMN "my column";

SELECT setval(pg_get_serial_sequence('"Odd Table"', 'Id'), max("Id"))
  FROM "Odd Table"
  HAVING max("Id") > 0;

COMMENT ON COLUMN "Odd Table"."user" IS 'It''s quoted';

DROP TABLE "Drop Me";
