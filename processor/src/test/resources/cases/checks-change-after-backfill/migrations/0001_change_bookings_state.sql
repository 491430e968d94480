-- 0001_change_bookings_state                                     draft until committed
-- schemac 1  schema 0886db013b20 -> a69f31f28ced  text a7c37147e170
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE bookings DROP CONSTRAINT bookings_state_check;

UPDATE bookings SET state = 'unknown' WHERE state IS NULL;

ALTER TABLE bookings
  ALTER COLUMN state SET NOT NULL,
  ADD CONSTRAINT bookings_state_check CHECK (state IN ('open', 'shut', 'unknown'));
