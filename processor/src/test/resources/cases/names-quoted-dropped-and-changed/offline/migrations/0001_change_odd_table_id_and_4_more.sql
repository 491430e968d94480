-- 0001_change_odd_table_id_and_4_more
-- schemac 1  schema 1d1e2ad6bb36 -> 7f598650dee9  text 9d5852834ce4
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that leaves out Odd Table.user
--   or writes NULL to it or that uses Odd Table.my column or Drop Me; new code runs from 0001,
--   since it takes Odd Table.user for bigint, uses Odd Table.Case and reads Odd Table.user as never
--   NULL.
-- Loses the values of Odd Table.my column and all rows of Drop Me.
-- Locks: ACCESS EXCLUSIVE on Drop Me and Odd Table.
-- Rewrites Odd Table. Scans Odd Table. Updates rows of Odd Table.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['"Odd Table"']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of Odd Table (ACCESS EXCLUSIVE) while it rewrites Odd Table. Loses the
-- statistics of Odd Table.user until ANALYZE.
ALTER TABLE "Odd Table"
  ALTER COLUMN "user" TYPE bigint,
  ADD COLUMN "Case" text;

-- Updates rows of Odd Table at once: writers of the same rows wait until the transaction ends.
-- Reads and writes of Odd Table wait until COMMIT (locked above).
UPDATE "Odd Table" SET "user" = 0 WHERE "user" IS NULL;

-- Loses the values of Odd Table.my column. Breaks code that inserts values of its own into Odd
-- Table.Id, code that leaves out Odd Table.user or writes NULL to it, and code that uses Odd
-- Table.my column. Blocks reads and writes of Odd Table (ACCESS EXCLUSIVE) while it scans Odd
-- Table. Fails if this finds rows:
-- SELECT * FROM "Odd Table" WHERE "user" IS NULL
ALTER TABLE "Odd Table"
  ALTER COLUMN "Id" ADD GENERATED ALWAYS AS IDENTITY,
  ALTER COLUMN "user" SET NOT NULL,
  DROP COLUMN "my column";

SELECT setval(pg_get_serial_sequence('"Odd Table"', 'Id'), max("Id"))
  FROM "Odd Table"
  HAVING max("Id") > 0;

COMMENT ON COLUMN "Odd Table"."user" IS 'It''s quoted';

-- Loses all rows of Drop Me, breaks code that uses it. Brief ACCESS EXCLUSIVE on Drop Me.
DROP TABLE "Drop Me";
