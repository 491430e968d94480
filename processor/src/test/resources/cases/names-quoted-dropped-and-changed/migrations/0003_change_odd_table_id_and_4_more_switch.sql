-- 0003_change_odd_table_id_and_4_more_switch                               file 3 of 3
-- schemac 1  schema 1d1e2ad6bb36 -> 7f598650dee9  text 63448f9a8fa2
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0003 (switch), new code from 0002 (fill).
-- Only until 0001: old code that inserts values of its own into Odd Table.Id.
-- Loses the values of Odd Table.my column and all rows of Drop Me.
-- Locks: ACCESS EXCLUSIVE on Drop Me and Odd Table.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE "Odd Table" IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses "Odd Table" waits from here on
LOCK TABLE "Drop Me" IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

-- Breaks code that leaves out Odd Table.user or writes NULL to it. Brief ACCESS EXCLUSIVE on Odd
-- Table.
DROP TRIGGER "zz_schemac_Odd Table" ON "Odd Table";

DROP FUNCTION "zz_schemac_Odd Table"();

-- Brief ACCESS EXCLUSIVE on Odd Table: catalogue only.
ALTER TABLE "Odd Table" ALTER COLUMN "user" SET NOT NULL;

-- Loses the values of Odd Table.my column, breaks code that uses it. Brief ACCESS EXCLUSIVE on Odd
-- Table.
ALTER TABLE "Odd Table"
  DROP CONSTRAINT "schemac_Odd Table_user_check",
  DROP COLUMN "my column";

-- Loses all rows of Drop Me, breaks code that uses it. Brief ACCESS EXCLUSIVE on Drop Me.
DROP TABLE "Drop Me";
