-- 0001_rename_orders_to_drafts_rename_drafts_to_orders
-- schemac 1  schema 96952db290d3 -> 497badce3c73  text 2f39e1ed5a95
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses orders or drafts;
--   new code runs from 0001, since it uses orders and drafts.
-- Locks: ACCESS EXCLUSIVE on drafts and orders.

-- Breaks code that uses orders. Brief ACCESS EXCLUSIVE on orders.
ALTER TABLE orders RENAME TO schemac_drafts;

ALTER TABLE schemac_drafts RENAME CONSTRAINT orders_pkey TO schemac_drafts_pkey;

ALTER SEQUENCE orders_id_seq RENAME TO schemac_drafts_id_seq;

-- Breaks code that uses drafts. Brief ACCESS EXCLUSIVE on drafts.
ALTER TABLE drafts RENAME TO orders;

ALTER TABLE schemac_drafts RENAME TO drafts;

ALTER TABLE orders RENAME CONSTRAINT drafts_pkey TO orders_pkey;

ALTER TABLE drafts RENAME CONSTRAINT schemac_drafts_pkey TO drafts_pkey;

ALTER SEQUENCE drafts_id_seq RENAME TO orders_id_seq;

ALTER SEQUENCE schemac_drafts_id_seq RENAME TO drafts_id_seq;
