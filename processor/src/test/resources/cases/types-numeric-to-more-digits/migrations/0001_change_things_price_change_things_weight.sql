-- 0001_change_things_price_change_things_weight                  draft until committed
-- schemac 1  schema b088a08c76c6 -> 34fc97c75782  text 70d5f6ed2b3e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';

-- Brief ACCESS EXCLUSIVE on things: catalogue only.
ALTER TABLE things
  ALTER COLUMN price TYPE numeric(14,2),
  ALTER COLUMN weight TYPE numeric;
