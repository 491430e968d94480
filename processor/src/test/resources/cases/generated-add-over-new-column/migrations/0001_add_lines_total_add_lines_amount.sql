-- 0001_add_lines_total_add_lines_amount                          draft until committed
-- schemac 1  schema 352d7a672e35 -> 7e64d188177c  text 3de420a8ec57
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE lines
  ADD COLUMN amount integer,
  ADD COLUMN total  integer  GENERATED ALWAYS AS (price * amount) STORED;

UPDATE lines SET amount = 1;

ALTER TABLE lines ALTER COLUMN amount SET NOT NULL;
