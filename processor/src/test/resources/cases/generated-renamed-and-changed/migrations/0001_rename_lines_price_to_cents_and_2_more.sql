-- 0001_rename_lines_price_to_cents_and_2_more                              file 1 of 3
-- schemac 1  schema ec1edfec6328 -> ea2bc0bf54eb  text ede34e4c3ee4
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0003 (switch), which breaks code that uses lines.price
--   or lines.total; new code runs from 0003 (switch), since it uses lines.cents.
-- To back out before 0003 (switch) runs: see 0002 (fill).
-- Locks: ACCESS EXCLUSIVE on lines.
-- Rewrites lines.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['lines']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of lines (ACCESS EXCLUSIVE) while it rewrites lines.
ALTER TABLE lines ADD COLUMN sum bigint GENERATED ALWAYS AS (price::bigint * amount) STORED;
