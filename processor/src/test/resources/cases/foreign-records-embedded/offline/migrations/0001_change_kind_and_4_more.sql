-- 0001_change_kind_and_4_more                                    draft until committed
-- schemac 1  schema d48ebc194144 -> 3f8e9b3a8adb  text 27bd44f7f7e0
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

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
