-- 0001_change_kind_and_4_more                                    draft until committed
-- schemac 1  schema d48ebc194144 -> 3f8e9b3a8adb  text e20aa4caa9ee
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TYPE kind ADD VALUE 'NEW' AFTER 'ZULU';

-- Breaks code that uses places.at_y. Brief ACCESS EXCLUSIVE on places.
ALTER TABLE places RENAME COLUMN at_y TO at_latitude;

-- Breaks code that uses places.at_x. Brief ACCESS EXCLUSIVE on places.
ALTER TABLE places RENAME COLUMN at_x TO at_longitude;

ALTER TABLE places ADD COLUMN at_height double precision;
