-- 0001_drop_lines_price_and_2_more_switch                        draft until committed
-- schemac 1  schema 7e64d188177c -> 2df6d9af9a83  text c340ced5c470
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Loses the values of lines.amount and lines.price. Breaks code that uses lines.total, lines.amount
-- or lines.price. Brief ACCESS EXCLUSIVE on lines.
ALTER TABLE lines
  DROP COLUMN total,
  DROP COLUMN amount,
  DROP COLUMN price;
