-- 0001_change_things_price_change_things_weight                  draft until committed
-- schemac 1  schema b088a08c76c6 -> 34fc97c75782  text 3fe0d7cf2e88
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on things: catalogue only.
ALTER TABLE things
  ALTER COLUMN price TYPE numeric(14,2),
  ALTER COLUMN weight TYPE numeric;
