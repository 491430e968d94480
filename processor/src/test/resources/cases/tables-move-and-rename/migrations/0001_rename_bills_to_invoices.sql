-- 0001_rename_bills_to_invoices                                  draft until committed
-- schemac 1  schema 1a17a5acf8ff -> 63df3425330c  text 16f43ea90ffa
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE SCHEMA billing;

ALTER TABLE shop.bills SET SCHEMA billing;

ALTER TABLE billing.bills RENAME TO invoices;

ALTER TABLE billing.invoices RENAME CONSTRAINT bills_number_key TO invoices_number_key;

ALTER TABLE billing.invoices RENAME CONSTRAINT bills_pkey TO invoices_pkey;

DROP SCHEMA shop;
