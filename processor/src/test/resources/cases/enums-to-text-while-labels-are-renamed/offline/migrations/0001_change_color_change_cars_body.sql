-- 0001_change_color_change_cars_body                             draft until committed
-- schemac 1  schema e82bca2361b4 -> c1d4c6b31f57  text a4d0ece96eda
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that says 'RED' for color.
ALTER TYPE color RENAME VALUE 'RED' TO 'CRIMSON';

-- Breaks code that takes cars.body for color. Blocks reads and writes of cars (ACCESS EXCLUSIVE)
-- while it rewrites cars. Loses the statistics of cars.body until ANALYZE.
ALTER TABLE cars
  ALTER COLUMN body TYPE text USING CASE body::text WHEN 'CRIMSON' THEN 'ROUGE' ELSE body::text END,
  ADD CONSTRAINT cars_body_labels CHECK (body IN ('GREEN', 'ROUGE'));
