-- 0003_change_bookings_code                                                file 1 of 2
-- schemac 1  schema b6c4052de93c -> 3a179fbc617a  text df0758f3b451
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0003.
-- To back out: see 0004 (settle).
-- Locks: ACCESS EXCLUSIVE on bookings.
-- Builds indexes on bookings.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['bookings']::regclass[]) t

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
