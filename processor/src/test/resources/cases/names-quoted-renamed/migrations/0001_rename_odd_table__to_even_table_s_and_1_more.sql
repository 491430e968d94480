-- 0001_rename_odd_table__to_even_table_s_and_1_more              draft until committed
-- schemac 1  schema 0c32b686998e -> 0fa14a903c23  text 1aa7ac369012
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE "Odd ""Table"""
  RENAME CONSTRAINT "Odd ""Table""_select_check" TO "even table's_From_check";

ALTER TABLE "Odd ""Table""" RENAME CONSTRAINT "Odd ""Table""_pkey" TO "even table's_pkey";

ALTER INDEX "Odd ""Table""_select_idx" RENAME TO "even table's_From_idx";
