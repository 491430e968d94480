-- 0001_rename_bills_to_invoices                                  draft until committed
-- schemac 1  schema 1a17a5acf8ff -> 63df3425330c  text 29e2f073e704
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE SCHEMA billing;
