-- 0002_move_invoices_switch                                      draft until committed
-- schemac 1  schema d2ebf265e3e8 -> 1009df642d90  text 66dcef7c3f7e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that does not find it through the search_path, or names its old schema. Brief ACCESS
-- EXCLUSIVE on invoices.
ALTER TABLE invoices SET SCHEMA billing;
