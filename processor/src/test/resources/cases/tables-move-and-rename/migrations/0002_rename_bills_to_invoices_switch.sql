-- 0002_rename_bills_to_invoices_switch                                     file 2 of 2
-- schemac 1  schema 1a17a5acf8ff -> 63df3425330c  text fde04b28619e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that does not find it
--   through the search_path, or names its old schema or that uses billing.bills; new code runs from
--   0002 (switch), since it uses billing.bills and billing.invoices.
-- Locks: ACCESS EXCLUSIVE on shop.bills.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that does not find it through the search_path, or names its old schema. Brief ACCESS
-- EXCLUSIVE on shop.bills.
ALTER TABLE shop.bills SET SCHEMA billing;

-- Breaks code that uses billing.bills. Brief ACCESS EXCLUSIVE on billing.bills.
ALTER TABLE billing.bills RENAME TO invoices;

ALTER TABLE billing.invoices RENAME CONSTRAINT bills_number_key TO invoices_number_key;

ALTER TABLE billing.invoices RENAME CONSTRAINT bills_pkey TO invoices_pkey;

DROP SCHEMA shop;
