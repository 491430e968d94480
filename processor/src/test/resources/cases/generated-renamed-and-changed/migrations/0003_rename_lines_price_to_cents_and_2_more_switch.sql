-- 0003_rename_lines_price_to_cents_and_2_more_switch                       file 3 of 3
-- schemac 1  schema ec1edfec6328 -> ea2bc0bf54eb  text 6219ac883ddf
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0003 (switch), which breaks code that uses lines.price
--   or lines.total; new code runs from 0003 (switch), since it uses lines.cents.
-- Locks: ACCESS EXCLUSIVE on lines.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses lines.price. Brief ACCESS EXCLUSIVE on lines.
ALTER TABLE lines RENAME COLUMN price TO cents;

-- Breaks code that says ON CONFLICT (total), and code that uses lines.total. Brief ACCESS EXCLUSIVE
-- on lines: catalogue only.
ALTER TABLE lines
  DROP CONSTRAINT lines_total_key,
  DROP COLUMN total,
  ADD CONSTRAINT lines_sum_key UNIQUE USING INDEX lines_sum_key_build;
