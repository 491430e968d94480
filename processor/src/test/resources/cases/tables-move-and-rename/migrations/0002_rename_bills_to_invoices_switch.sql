-- 0002_rename_bills_to_invoices_switch                           draft until committed
-- schemac 1  schema 1a17a5acf8ff -> 63df3425330c  text 593096334ca5
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

DROP SCHEMA shop;
