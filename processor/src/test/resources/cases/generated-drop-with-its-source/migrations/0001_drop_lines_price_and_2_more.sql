-- 0001_drop_lines_price_and_2_more                               draft until committed
-- schemac 1  schema 7e64d188177c -> 2df6d9af9a83  text d6a18282352b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE lines
  DROP COLUMN total,
  DROP COLUMN amount,
  DROP COLUMN price;
