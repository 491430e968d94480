-- 0001_move_invoices                                             draft until committed
-- schemac 1  schema d2ebf265e3e8 -> 1009df642d90  text 313b6ec196c7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE SCHEMA billing;

-- Breaks code that does not find it through the search_path, or names its old schema. Brief ACCESS
-- EXCLUSIVE on invoices.
ALTER TABLE invoices SET SCHEMA billing;
