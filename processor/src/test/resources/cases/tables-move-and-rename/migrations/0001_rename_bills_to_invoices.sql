-- 0001_rename_bills_to_invoices                                            file 1 of 2
-- schemac 1  schema 1a17a5acf8ff -> 63df3425330c  text 77025f7a3d23
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that does not find it
--   through the search_path, or names its old schema or that uses billing.bills; new code runs from
--   0002 (switch), since it uses billing.bills and billing.invoices.
-- To back out before 0002 (switch) runs:
--   DROP SCHEMA billing;
-- Locks no table that is in use.

CREATE SCHEMA billing;
