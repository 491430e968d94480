-- 0002_move_invoices_switch                                                file 2 of 2
-- schemac 1  schema d2ebf265e3e8 -> 1009df642d90  text 120324d1b6bd
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that does not find it
--   through the search_path, or names its old schema; new code runs from 0002 (switch), since it
--   uses billing.invoices.
-- Locks: ACCESS EXCLUSIVE on invoices.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that does not find it through the search_path, or names its old schema. Brief ACCESS
-- EXCLUSIVE on invoices.
ALTER TABLE invoices SET SCHEMA billing;
