-- 0001_change_things_price_change_things_weight
-- schemac 1  schema b088a08c76c6 -> 34fc97c75782  text 1212d2756775
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Locks: ACCESS EXCLUSIVE on things.

-- Brief ACCESS EXCLUSIVE on things: catalogue only. Loses the statistics of things.price and
-- things.weight until ANALYZE.
ALTER TABLE things
  ALTER COLUMN price TYPE numeric(14,2),
  ALTER COLUMN weight TYPE numeric;
