-- 0001_change_things_price_switch                                          file 1 of 2
-- schemac 1  schema 877e00267ac9 -> a809c25715b7  text 3870d6246346
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that takes
--   things.price for numeric(12,2); new code runs from 0001 (switch), since it takes things.price
--   for bigint.
-- Loses what the new type cannot hold of things.price.
-- Locks: ACCESS EXCLUSIVE on things.
-- Rewrites things.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['things']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Loses what the new type cannot hold of things.price. Breaks code that takes things.price for
-- numeric(12,2). Blocks reads and writes of things (ACCESS EXCLUSIVE) while it rewrites things.
-- Fails on a value of things.price that its conversion refuses.
ALTER TABLE things ALTER COLUMN price TYPE bigint USING round(price * 100)::bigint;
