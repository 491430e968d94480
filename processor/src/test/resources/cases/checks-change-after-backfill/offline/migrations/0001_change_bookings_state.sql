-- 0001_change_bookings_state
-- schemac 1  schema 0886db013b20 -> a69f31f28ced  text cc0a8f876162
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that leaves out bookings.state
--   or writes NULL to it; new code runs from 0001, since it reads bookings.state as never NULL.
-- Locks: ACCESS EXCLUSIVE on bookings.
-- Scans bookings. Updates rows of bookings.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['bookings']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

ALTER TABLE bookings DROP CONSTRAINT bookings_state_check;

-- Updates rows of bookings at once: writers of the same rows wait until the transaction ends. Reads
-- and writes of bookings wait until COMMIT (locked above).
UPDATE bookings SET state = 'unknown' WHERE state IS NULL;

-- Breaks code that leaves out bookings.state or writes NULL to it, and code that violates
-- bookings_state_check. Blocks reads and writes of bookings (ACCESS EXCLUSIVE) while it scans
-- bookings. Fails if one of these finds rows:
-- SELECT * FROM bookings WHERE state IS NULL
-- SELECT * FROM bookings WHERE NOT (state IN ('open', 'shut', 'unknown'))
ALTER TABLE bookings
  ALTER COLUMN state SET NOT NULL,
  ADD CONSTRAINT bookings_state_check CHECK (state IN ('open', 'shut', 'unknown'));
