-- 0002_change_things_country_change_things_currency_settle                 file 2 of 2
-- schemac 1  schema a11f7fb44932 -> f855b6f03ebd  text 67ba8daa0c63
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that takes
--   things.currency for char(3); new code runs from 0001 (switch), since it takes things.country
--   for char(3) and things.currency for text.
-- Locks: SHARE UPDATE EXCLUSIVE on things.

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE things (country, currency);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
