-- 0001_change_things_price_change_things_weight                            file 1 of 2
-- schemac 1  schema b088a08c76c6 -> 34fc97c75782  text 4de27fbc8b92
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Locks: ACCESS EXCLUSIVE on things.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on things: catalogue only.
ALTER TABLE things
  ALTER COLUMN price TYPE numeric(14,2),
  ALTER COLUMN weight TYPE numeric;
