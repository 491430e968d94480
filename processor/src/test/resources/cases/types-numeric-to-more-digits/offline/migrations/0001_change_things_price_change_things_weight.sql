-- 0001_change_things_price_change_things_weight                  draft until committed
-- schemac 1  schema b088a08c76c6 -> 34fc97c75782  text 9be1aa1ab7b0
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Brief ACCESS EXCLUSIVE on things: catalogue only. Loses the statistics of things.price and
-- things.weight until ANALYZE.
ALTER TABLE things
  ALTER COLUMN price TYPE numeric(14,2),
  ALTER COLUMN weight TYPE numeric;
