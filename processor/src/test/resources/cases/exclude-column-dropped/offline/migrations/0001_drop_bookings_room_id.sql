-- 0001_drop_bookings_room_id
-- schemac 1  schema 77fab666c06c -> f3f36dc4607b  text f6f60af2347e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses bookings.room_id;
--   new code runs from 0001, since it leaves out bookings.room_id or writes NULL to it.
-- Loses the values of bookings.room_id.
-- Locks: ACCESS EXCLUSIVE on bookings.
-- Builds indexes on bookings.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['bookings']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Loses the values of bookings.room_id. Breaks code that uses bookings.room_id, and code that
-- violates bookings_during_excl. Blocks reads and writes of bookings (ACCESS EXCLUSIVE) while it
-- builds bookings_during_excl. Fails if this finds rows:
-- SELECT * FROM bookings a JOIN bookings b ON a.ctid < b.ctid AND a.during && b.during
ALTER TABLE bookings
  DROP CONSTRAINT bookings_room_id_during_excl,
  DROP COLUMN room_id,
  ADD CONSTRAINT bookings_during_excl EXCLUDE USING gist (during WITH &&);
