-- 0001_move_invoices
-- schemac 1  schema d2ebf265e3e8 -> 1009df642d90  text 22a0addd9961
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that does not find it through
--   the search_path, or names its old schema; new code runs from 0001, since it uses
--   billing.invoices.
-- Locks: ACCESS EXCLUSIVE on invoices.

CREATE SCHEMA billing;

-- Breaks code that does not find it through the search_path, or names its old schema. Brief ACCESS
-- EXCLUSIVE on invoices.
ALTER TABLE invoices SET SCHEMA billing;
