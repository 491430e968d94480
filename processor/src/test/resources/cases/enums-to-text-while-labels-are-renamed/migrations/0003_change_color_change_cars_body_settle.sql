-- 0003_change_color_change_cars_body_settle                                file 3 of 3
-- schemac 1  schema e82bca2361b4 -> c1d4c6b31f57  text c799532fcc18
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- No rolling deployment: old code runs until 0001, which breaks code that says 'RED' for color; new
--   code runs from 0002 (switch), since it takes cars.body for text.
-- Locks: SHARE UPDATE EXCLUSIVE on cars.
-- Scans cars.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['cars']::regclass[]) t

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE cars (body);

ALTER TABLE cars VALIDATE CONSTRAINT cars_body_labels;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
