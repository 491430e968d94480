-- 0001_change_odd_table_id_and_4_more                                      file 1 of 3
-- schemac 1  schema 1d1e2ad6bb36 -> 7f598650dee9  text ec1af0b9315a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0003 (switch), new code from 0002 (fill).
-- Only until 0001: old code that inserts values of its own into Odd Table.Id.
-- No way back behind 0001: the type of Odd Table.user.
-- Locks: ACCESS EXCLUSIVE on Odd Table.
-- Rewrites Odd Table.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['"Odd Table"']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that inserts values of its own into Odd Table.Id. Blocks reads and writes of Odd
-- Table (ACCESS EXCLUSIVE) while it rewrites Odd Table.
ALTER TABLE "Odd Table"
  ALTER COLUMN "Id" ADD GENERATED ALWAYS AS IDENTITY,
  ALTER COLUMN "user" TYPE bigint,
  ADD COLUMN "Case" text;

SELECT setval(pg_get_serial_sequence('"Odd Table"', 'Id'), max("Id"))
  FROM "Odd Table"
  HAVING max("Id") > 0;

COMMENT ON COLUMN "Odd Table"."user" IS 'It''s quoted';

-- Fills Odd Table.user in rows that running code writes.
CREATE FUNCTION "zz_schemac_Odd Table"() RETURNS trigger
  LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF NEW."user" IS NULL THEN
    NEW."user" := 0;
  END IF;
  RETURN NEW;
END
$$;

-- Brief SHARE ROW EXCLUSIVE on Odd Table.
CREATE TRIGGER "zz_schemac_Odd Table" BEFORE INSERT OR UPDATE ON "Odd Table"
  FOR EACH ROW EXECUTE FUNCTION "zz_schemac_Odd Table"();

-- Brief SHARE ROW EXCLUSIVE on Odd Table.
ALTER TABLE "Odd Table" ENABLE ALWAYS TRIGGER "zz_schemac_Odd Table";
