-- 0004_rename_spans_a_to_b_and_3_more_settle                     draft until committed
-- schemac 1  schema 12f322785bcf before and after  text 02ce8865b909
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Scans spans and spots; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM spans a WHERE a.c IS NOT NULL AND NOT EXISTS (SELECT FROM spots b WHERE b.id = a.c)
ALTER TABLE spans VALIDATE CONSTRAINT spans_c_fkey;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
