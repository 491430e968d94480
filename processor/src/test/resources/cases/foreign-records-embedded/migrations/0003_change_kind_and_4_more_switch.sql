-- 0003_change_kind_and_4_more_switch                             draft until committed
-- schemac 1  schema d48ebc194144 -> 3f8e9b3a8adb  text 0d77189970ed
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that leaves out places.at_name or writes NULL to it. Brief ACCESS EXCLUSIVE on
-- places.
DROP TRIGGER zz_schemac_places ON places;

DROP FUNCTION zz_schemac_places();

-- Breaks code that uses places.at_y. Brief ACCESS EXCLUSIVE on places.
ALTER TABLE places RENAME COLUMN at_y TO at_latitude;

-- Breaks code that uses places.at_x. Brief ACCESS EXCLUSIVE on places.
ALTER TABLE places RENAME COLUMN at_x TO at_longitude;

-- Brief ACCESS EXCLUSIVE on places: catalogue only.
ALTER TABLE places ALTER COLUMN at_name SET NOT NULL;

ALTER TABLE places DROP CONSTRAINT schemac_places_at_name_check;
