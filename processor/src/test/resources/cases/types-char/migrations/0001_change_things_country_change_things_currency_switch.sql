-- 0001_change_things_country_change_things_currency_switch       draft until committed
-- schemac 1  schema a11f7fb44932 -> f855b6f03ebd  text cac54716d34a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that takes things.currency for char(3). Blocks reads and writes of things (ACCESS
-- EXCLUSIVE) while it rewrites things.
ALTER TABLE things
  ALTER COLUMN country TYPE char(3),
  ALTER COLUMN currency TYPE text;
