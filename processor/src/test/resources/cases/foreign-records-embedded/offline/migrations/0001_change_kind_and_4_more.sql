-- 0001_change_kind_and_4_more
-- schemac 1  schema d48ebc194144 -> 3f8e9b3a8adb  text b39cb92660b5
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses places.at_y or
--   places.at_x or that leaves out places.at_name or writes NULL to it; new code runs from 0001,
--   since it writes 'NEW' of kind, uses places.at_latitude and places.at_longitude and more.
-- Locks: ACCESS EXCLUSIVE on places.
-- Scans places. Updates rows of places.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['places']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that reads 'NEW' of kind without knowing it; PostgreSQL cannot take a label back.
ALTER TYPE kind ADD VALUE 'NEW' AFTER 'ZULU';

-- Breaks code that uses places.at_y. Brief ACCESS EXCLUSIVE on places.
ALTER TABLE places RENAME COLUMN at_y TO at_latitude;

-- Breaks code that uses places.at_x. Brief ACCESS EXCLUSIVE on places.
ALTER TABLE places RENAME COLUMN at_x TO at_longitude;

ALTER TABLE places ADD COLUMN at_height double precision;

-- Updates rows of places at once: writers of the same rows wait until the transaction ends. Reads
-- and writes of places wait until COMMIT (locked above).
UPDATE places SET at_name = 'nowhere' WHERE at_name IS NULL;

-- Breaks code that leaves out places.at_name or writes NULL to it. Blocks reads and writes of
-- places (ACCESS EXCLUSIVE) while it scans places. Fails if this finds rows:
-- SELECT * FROM places WHERE at_name IS NULL
ALTER TABLE places ALTER COLUMN at_name SET NOT NULL;
