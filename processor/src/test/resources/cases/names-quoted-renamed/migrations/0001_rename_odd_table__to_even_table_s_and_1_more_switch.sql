-- 0001_rename_odd_table__to_even_table_s_and_1_more_switch
-- schemac 1  schema 0c32b686998e -> 0fa14a903c23  text 6a647508df2e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that uses Odd "Table"
--   or Odd "Table".select; new code runs from 0001 (switch), since it uses even table's and even
--   table's.From.
-- Locks: ACCESS EXCLUSIVE on Odd "Table".

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses Odd "Table". Brief ACCESS EXCLUSIVE on Odd "Table".
ALTER TABLE "Odd ""Table""" RENAME TO "even table's";

-- Breaks code that uses Odd "Table".select. Brief ACCESS EXCLUSIVE on even table's.
ALTER TABLE "even table's" RENAME COLUMN "select" TO "From";

ALTER TABLE "even table's"
  RENAME CONSTRAINT "Odd ""Table""_select_check" TO "even table's_From_check";

ALTER TABLE "even table's" RENAME CONSTRAINT "Odd ""Table""_pkey" TO "even table's_pkey";

ALTER INDEX "Odd ""Table""_select_idx" RENAME TO "even table's_From_idx";
