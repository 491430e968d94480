-- 0004_rename_customers_id_to_key_and_7_more_settle                        file 4 of 4
-- schemac 1  schema 317b492cd58a -> 4b7e0fdc8180  text 97f658647449
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- No rolling deployment: old code runs until 0003 (switch), which breaks code that leaves out
--   notes.editor_key or writes NULL to it, that uses customers.id or notes.author_id or more; new
--   code runs from 0003 (switch), since it uses customers.key, notes.author_key, notes.customer_key
--   and more.
-- Locks: SHARE UPDATE EXCLUSIVE on notes; ROW SHARE on customers.
-- Scans customers and notes.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['customers', 'notes']::regclass[]) t

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Scans customers and notes; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM notes a WHERE a.customer_key IS NOT NULL AND NOT EXISTS (SELECT FROM customers b WHERE b.key = a.customer_key)
ALTER TABLE notes VALIDATE CONSTRAINT notes_customer_key_fkey;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
