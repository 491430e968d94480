-- 0004_rename_customers_id_to_key_and_7_more_settle              draft until committed
-- schemac 1  schema 317b492cd58a -> 4b7e0fdc8180  text 409c50b7e4a2
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

-- Scans customers and notes; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM notes a WHERE a.customer_key IS NOT NULL AND NOT EXISTS (SELECT FROM customers b WHERE b.key = a.customer_key)
ALTER TABLE notes VALIDATE CONSTRAINT notes_customer_key_fkey;

RESET lock_timeout;
