-- 0001_change_odd_table_id_and_4_more                            draft until committed
-- schemac 1  schema 1d1e2ad6bb36 -> 7f598650dee9  text 9d4d871d2598
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

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
