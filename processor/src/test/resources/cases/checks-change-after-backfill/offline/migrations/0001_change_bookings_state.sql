-- 0001_change_bookings_state                                     draft until committed
-- schemac 1  schema 0886db013b20 -> a69f31f28ced  text d122b04da446
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

ALTER TABLE bookings DROP CONSTRAINT bookings_state_check;

-- Updates rows of bookings at once: writers of the same rows wait until the transaction ends. Reads
-- and writes of bookings wait until COMMIT (locked above).
UPDATE bookings SET state = 'unknown' WHERE state IS NULL;

-- Breaks code that leaves out bookings.state or writes NULL to it. Blocks reads and writes of
-- bookings (ACCESS EXCLUSIVE) while it scans bookings. Fails if one of these finds rows:
-- SELECT * FROM bookings WHERE state IS NULL
-- SELECT * FROM bookings WHERE NOT (state IN ('open', 'shut', 'unknown'))
ALTER TABLE bookings
  ALTER COLUMN state SET NOT NULL,
  ADD CONSTRAINT bookings_state_check CHECK (state IN ('open', 'shut', 'unknown'));
