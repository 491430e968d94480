-- 0002_change_odd_table_id_and_4_more_fill                                 file 2 of 3
-- schemac 1  schema 1d1e2ad6bb36 -> 7f598650dee9  text 287f2fc1fcc1
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old code runs until 0003 (switch), new code from 0002 (fill).
-- Only until 0001: old code that inserts values of its own into Odd Table.Id.
-- No way back behind 0001: the type of Odd Table.user.
-- Locks: ACCESS EXCLUSIVE on Odd Table.
-- Scans Odd Table. Updates rows of Odd Table.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['"Odd Table"']::regclass[]) t

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE "Odd Table" ("user");

SET lock_timeout = '300ms';

-- Updates rows of Odd Table in batches that commit one by one.
DO $$
DECLARE
  low   record;
  high  record;
  tries int := 0;
BEGIN
  SELECT "Id" INTO low FROM "Odd Table"
    WHERE "user" IS NULL
    ORDER BY "Id" LIMIT 1;
  LOOP
    SELECT "Id" INTO high FROM "Odd Table"
      WHERE "Id" > low."Id"
      ORDER BY "Id" OFFSET 4999 LIMIT 1;
    BEGIN
      -- The last time without a range, for rows that came or moved meanwhile.
      UPDATE "Odd Table"
        SET "user" = 0
        WHERE (low."Id" IS NULL OR "Id" >= low."Id")
          AND (high."Id" IS NULL OR "Id" < high."Id")
          AND "user" IS NULL;
      EXIT WHEN low."Id" IS NULL;
      RAISE NOTICE 'Odd Table: up to %', coalesce(high."Id"::text, 'the end');
      low := high;
      tries := 0;
    EXCEPTION WHEN lock_not_available OR deadlock_detected OR serialization_failure THEN
      IF tries = 30 THEN RAISE; END IF;
      tries := tries + 1;
    END;
    COMMIT;
    PERFORM pg_sleep(0.1 * tries);
  END LOOP;
END
$$;

SET lock_timeout = '3s';

-- Brief ACCESS EXCLUSIVE on Odd Table: catalogue only.
ALTER TABLE "Odd Table"
  DROP CONSTRAINT IF EXISTS "schemac_Odd Table_user_check",
  ADD CONSTRAINT "schemac_Odd Table_user_check" CHECK ("user" IS NOT NULL) NOT VALID;

-- Scans Odd Table; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM "Odd Table" WHERE "user" IS NULL
ALTER TABLE "Odd Table" VALIDATE CONSTRAINT "schemac_Odd Table_user_check";

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
