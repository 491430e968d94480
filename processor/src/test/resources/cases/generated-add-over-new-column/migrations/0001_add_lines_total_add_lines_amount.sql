-- 0001_add_lines_total_add_lines_amount                          draft until committed
-- schemac 1  schema 352d7a672e35 -> 4029c59b2b29  text 5864b52e1f56
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE lines ADD COLUMN amount integer;

UPDATE lines SET amount = 1;

ALTER TABLE lines
  ALTER COLUMN amount SET NOT NULL,
  ADD COLUMN total integer NOT NULL GENERATED ALWAYS AS (price * amount) STORED;
