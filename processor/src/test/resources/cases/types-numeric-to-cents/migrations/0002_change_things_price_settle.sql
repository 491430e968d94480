-- 0002_change_things_price_settle                                          file 2 of 2
-- schemac 1  schema 877e00267ac9 -> a809c25715b7  text ec5d155c156e
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that takes
--   things.price for numeric(12,2); new code runs from 0001 (switch), since it takes things.price
--   for bigint.
-- Locks: SHARE UPDATE EXCLUSIVE on things.

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE things (price);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
