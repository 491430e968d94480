-- 0002_change_odd_table_id_and_4_more_fill                       draft until committed
-- schemac 1  schema 1d1e2ad6bb36 -> 7f598650dee9  text 40c34a2d64d1
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Updates rows of Odd Table in batches that commit one by one.
DO $$
DECLARE
  low  record;
  high record;
BEGIN
  SELECT "Id" INTO low FROM "Odd Table" ORDER BY "Id" LIMIT 1;
  WHILE low."Id" IS NOT NULL LOOP
    SELECT "Id" INTO high
      FROM "Odd Table"
      WHERE "Id" > low."Id"
      ORDER BY "Id" OFFSET 9999 LIMIT 1;
    UPDATE "Odd Table"
      SET "user" = 0
      WHERE "Id" >= low."Id" AND (high."Id" IS NULL OR "Id" < high."Id")
        AND "user" IS NULL;
    COMMIT;
    low := high;
  END LOOP;
END
$$;

-- Breaks code that leaves out Odd Table.user or writes NULL to it. Brief ACCESS EXCLUSIVE on Odd
-- Table: catalogue only.
ALTER TABLE "Odd Table"
  DROP CONSTRAINT IF EXISTS "schemac_Odd Table_user_check",
  ADD CONSTRAINT "schemac_Odd Table_user_check" CHECK ("user" IS NOT NULL) NOT VALID;

-- Scans Odd Table; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM "Odd Table" WHERE "user" IS NULL
ALTER TABLE "Odd Table" VALIDATE CONSTRAINT "schemac_Odd Table_user_check";

ANALYZE "Odd Table" ("user");

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
