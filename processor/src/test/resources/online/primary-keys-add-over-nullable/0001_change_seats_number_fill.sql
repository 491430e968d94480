-- 0001_change_seats_number_fill                                  draft until committed
-- schemac 1  schema 208626ce853b -> 437c797ad45d  text d04d43387dfd
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

UPDATE seats SET number = 0 WHERE number IS NULL;

ALTER TABLE seats
  DROP CONSTRAINT IF EXISTS schemac_seats_number_check,
  ADD CONSTRAINT schemac_seats_number_check CHECK (number IS NOT NULL) NOT VALID;

ALTER TABLE seats VALIDATE CONSTRAINT schemac_seats_number_check;

RESET lock_timeout;
