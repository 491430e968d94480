-- 0001_change_bookings_room_id_during_excl_switch                draft until committed
-- schemac 1  schema 77fab666c06c -> 218b40808bf9  text 08737a76e899
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of bookings (ACCESS EXCLUSIVE) while it builds
-- bookings_room_id_during_excl. Fails if this finds rows:
-- SELECT * FROM bookings a JOIN bookings b ON a.ctid < b.ctid AND a.room_id = b.room_id AND a.during && b.during AND (NOT a.cancelled) AND (NOT b.cancelled)
ALTER TABLE bookings
  DROP CONSTRAINT bookings_room_id_during_excl,
  ADD CONSTRAINT bookings_room_id_during_excl
    EXCLUDE USING gist (room_id WITH =, during WITH &&)
    WHERE (NOT cancelled);
