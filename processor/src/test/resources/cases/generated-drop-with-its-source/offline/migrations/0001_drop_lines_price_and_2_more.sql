-- 0001_drop_lines_price_and_2_more
-- schemac 1  schema 7e64d188177c -> 2df6d9af9a83  text 02e2f77768d4
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses lines.total,
--   lines.amount or lines.price; new code runs from 0001, since it leaves out lines.amount or
--   lines.price or writes NULL to it.
-- Loses the values of lines.amount and lines.price.
-- Locks: ACCESS EXCLUSIVE on lines.

-- Loses the values of lines.amount and lines.price. Breaks code that uses lines.total, lines.amount
-- or lines.price. Brief ACCESS EXCLUSIVE on lines.
ALTER TABLE lines
  DROP COLUMN total,
  DROP COLUMN amount,
  DROP COLUMN price;
