-- 0003_change_bookings_code                                      draft until committed
-- schemac 1  schema b6c4052de93c -> 3a179fbc617a  text bd5364959185
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of bookings (ACCESS EXCLUSIVE) while it builds
-- bookings_lower_during_excl. Fails if this finds rows:
-- SELECT * FROM bookings a JOIN bookings b ON a.ctid < b.ctid AND lower(a.code) = lower(b.code) AND a.during && b.during
ALTER TABLE bookings
  DROP CONSTRAINT bookings_lower_during_excl,
  ALTER COLUMN code TYPE text,
  ADD CONSTRAINT bookings_lower_during_excl EXCLUDE USING gist (lower(code) WITH =, during WITH &&);
