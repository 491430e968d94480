-- 0001_rename_orders_to_drafts_rename_drafts_to_orders
-- schemac 1  schema 6153c7ae5ec6 -> 22916f67ee25  text 564d403be463
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses orders or drafts;
--   new code runs from 0001, since it uses orders and drafts.
-- Locks: ACCESS EXCLUSIVE on drafts and orders.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE orders IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses orders waits from here on
LOCK TABLE drafts IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses orders. Brief ACCESS EXCLUSIVE on orders.
ALTER TABLE orders RENAME TO schemac_drafts;

ALTER TABLE schemac_drafts RENAME CONSTRAINT orders_pkey TO schemac_drafts_pkey;

ALTER TABLE schemac_drafts RENAME CONSTRAINT orders_code_key TO drafts_code_key;

-- Breaks code that uses drafts. Brief ACCESS EXCLUSIVE on drafts.
ALTER TABLE drafts RENAME TO orders;

ALTER TABLE schemac_drafts RENAME TO drafts;

ALTER TABLE orders RENAME CONSTRAINT drafts_pkey TO orders_pkey;

ALTER TABLE drafts RENAME CONSTRAINT schemac_drafts_pkey TO drafts_pkey;

ALTER INDEX drafts_note_idx RENAME TO orders_note_idx;
