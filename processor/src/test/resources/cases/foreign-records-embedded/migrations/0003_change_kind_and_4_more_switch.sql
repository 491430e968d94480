-- 0003_change_kind_and_4_more_switch                             draft until committed
-- schemac 1  schema d48ebc194144 -> 3f8e9b3a8adb  text 4cdc01e2b0b6
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on places: catalogue only.
ALTER TABLE places ALTER COLUMN at_name SET NOT NULL;

ALTER TABLE places DROP CONSTRAINT schemac_places_at_name_check;
