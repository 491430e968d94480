-- 0004_change_items_amount_and_3_more_settle                               file 4 of 4
-- schemac 1  schema f4db6a8aef16 -> d5258def535b  text 114d4aedd9c9
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- No rolling deployment: old code runs until 0003 (switch), which breaks code that leaves out
--   users.login or writes NULL to it, that uses orders.placed or that takes items.amount for text;
--   new code runs from 0003 (switch), since it uses orders.day and takes items.amount for integer.
-- Locks: SHARE UPDATE EXCLUSIVE on items.
-- Scans items.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['items']::regclass[]) t

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE items (amount);

-- Scans items; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM items WHERE NOT (amount > 0)
ALTER TABLE items VALIDATE CONSTRAINT items_amount_check;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
