-- 0003_change_kind_and_4_more_switch                                       file 3 of 3
-- schemac 1  schema d48ebc194144 -> 3f8e9b3a8adb  text a34808260628
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0003 (switch), which breaks code that leaves out
--   places.at_name or writes NULL to it or that uses places.at_y or places.at_x; new code runs from
--   0003 (switch), since it uses places.at_latitude and places.at_longitude.
-- Locks: ACCESS EXCLUSIVE on places.

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
