-- 0002_change_color_change_cars_body_switch                      draft until committed
-- schemac 1  schema e82bca2361b4 -> c1d4c6b31f57  text 0efb80035aa2
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that takes cars.body for color. Blocks reads and writes of cars (ACCESS EXCLUSIVE)
-- while it rewrites cars.
ALTER TABLE cars
  ALTER COLUMN body TYPE text USING CASE body::text WHEN 'CRIMSON' THEN 'ROUGE' ELSE body::text END,
  ADD CONSTRAINT cars_body_labels CHECK (body IN ('GREEN', 'ROUGE')) NOT VALID;
