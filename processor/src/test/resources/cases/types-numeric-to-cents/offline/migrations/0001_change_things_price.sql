-- 0001_change_things_price
-- schemac 1  schema 877e00267ac9 -> a809c25715b7  text 83e1fb8e15de
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that takes things.price for
--   numeric(12,2); new code runs from 0001, since it takes things.price for bigint.
-- Loses what the new type cannot hold of things.price.
-- Locks: ACCESS EXCLUSIVE on things.
-- Rewrites things.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['things']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Loses what the new type cannot hold of things.price. Breaks code that takes things.price for
-- numeric(12,2). Blocks reads and writes of things (ACCESS EXCLUSIVE) while it rewrites things.
-- Loses the statistics of things.price until ANALYZE. Fails on a value of things.price that its
-- conversion refuses.
ALTER TABLE things ALTER COLUMN price TYPE bigint USING round(price * 100)::bigint;
