-- 0001_change_things_country_change_things_currency_switch                 file 1 of 2
-- schemac 1  schema a11f7fb44932 -> f855b6f03ebd  text e319357f997e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that takes
--   things.currency for char(3); new code runs from 0001 (switch), since it takes things.country
--   for char(3) and things.currency for text.
-- Locks: ACCESS EXCLUSIVE on things.
-- Rewrites things.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['things']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that takes things.currency for char(3). Blocks reads and writes of things (ACCESS
-- EXCLUSIVE) while it rewrites things.
ALTER TABLE things
  ALTER COLUMN country TYPE char(3),
  ALTER COLUMN currency TYPE text;
