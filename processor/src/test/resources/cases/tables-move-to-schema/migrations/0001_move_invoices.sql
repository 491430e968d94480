-- 0001_move_invoices                                                       file 1 of 2
-- schemac 1  schema d2ebf265e3e8 -> 1009df642d90  text 72db7ddef89c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that does not find it
--   through the search_path, or names its old schema; new code runs from 0002 (switch), since it
--   uses billing.invoices.
-- To back out before 0002 (switch) runs:
--   DROP SCHEMA billing;
-- Locks no table that is in use.

CREATE SCHEMA billing;
