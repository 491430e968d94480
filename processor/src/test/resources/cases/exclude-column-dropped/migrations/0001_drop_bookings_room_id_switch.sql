-- 0001_drop_bookings_room_id_switch                              draft until committed
-- schemac 1  schema 77fab666c06c -> f3f36dc4607b  text 7db52bf259be
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Loses the values of bookings.room_id, breaks code that uses it. Blocks reads and writes of
-- bookings (ACCESS EXCLUSIVE) while it builds bookings_during_excl. Fails if this finds rows:
-- SELECT * FROM bookings a JOIN bookings b ON a.ctid < b.ctid AND a.during && b.during
ALTER TABLE bookings
  DROP CONSTRAINT bookings_room_id_during_excl,
  DROP COLUMN room_id,
  ADD CONSTRAINT bookings_during_excl EXCLUDE USING gist (during WITH &&);
