-- 0001_rename_lines_price_to_cents_and_1_more
-- schemac 1  schema 7e64d188177c -> e75f92213fc9  text 66e74664c846
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses lines.price or
--   lines.total; new code runs from 0001, since it uses lines.cents and lines.sum.
-- Locks: ACCESS EXCLUSIVE on lines.

-- Breaks code that uses lines.price. Brief ACCESS EXCLUSIVE on lines.
ALTER TABLE lines RENAME COLUMN price TO cents;

-- Breaks code that uses lines.total. Brief ACCESS EXCLUSIVE on lines.
ALTER TABLE lines RENAME COLUMN total TO sum;
