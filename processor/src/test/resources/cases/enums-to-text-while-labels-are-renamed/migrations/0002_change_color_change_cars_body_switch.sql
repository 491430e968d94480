-- 0002_change_color_change_cars_body_switch                                file 2 of 3
-- schemac 1  schema e82bca2361b4 -> c1d4c6b31f57  text dc5090aa1515
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that says 'RED' for color; new
--   code runs from 0002 (switch), since it takes cars.body for text.
-- Locks: ACCESS EXCLUSIVE on cars.
-- Rewrites cars.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['cars']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that takes cars.body for color. Blocks reads and writes of cars (ACCESS EXCLUSIVE)
-- while it rewrites cars.
ALTER TABLE cars
  ALTER COLUMN body TYPE text USING CASE body::text WHEN 'CRIMSON' THEN 'ROUGE' ELSE body::text END,
  ADD CONSTRAINT cars_body_labels CHECK (body IN ('GREEN', 'ROUGE')) NOT VALID;
