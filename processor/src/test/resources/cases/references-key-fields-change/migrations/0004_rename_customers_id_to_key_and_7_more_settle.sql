-- 0004_rename_customers_id_to_key_and_7_more_settle              draft until committed
-- schemac 1  schema 317b492cd58a -> 4b7e0fdc8180  text 025b7e7e6563
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Scans customers and notes; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM notes a WHERE a.customer_key IS NOT NULL AND NOT EXISTS (SELECT FROM customers b WHERE b.key = a.customer_key)
ALTER TABLE notes VALIDATE CONSTRAINT notes_customer_key_fkey;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
