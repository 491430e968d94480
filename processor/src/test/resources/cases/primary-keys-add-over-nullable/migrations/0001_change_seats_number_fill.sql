-- 0001_change_seats_number_fill                                  draft until committed
-- schemac 1  schema 208626ce853b -> 437c797ad45d  text 964e416300ce
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

-- Updates rows of seats at once: writers of the same rows wait until the transaction ends.
UPDATE seats SET number = 0 WHERE number IS NULL;

-- Breaks code that leaves out seats.number or writes NULL to it. Brief ACCESS EXCLUSIVE on seats:
-- catalogue only.
ALTER TABLE seats
  DROP CONSTRAINT IF EXISTS schemac_seats_number_check,
  ADD CONSTRAINT schemac_seats_number_check CHECK (number IS NOT NULL) NOT VALID;

-- Scans seats; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM seats WHERE number IS NULL
ALTER TABLE seats VALIDATE CONSTRAINT schemac_seats_number_check;

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS seats_pkey_build;

-- Builds seats_pkey_build; reads and writes go on. Fails if this finds rows:
-- SELECT number FROM seats WHERE number IS NOT NULL GROUP BY number HAVING count(*) > 1
CREATE UNIQUE INDEX CONCURRENTLY seats_pkey_build ON seats (number);

RESET lock_timeout;
