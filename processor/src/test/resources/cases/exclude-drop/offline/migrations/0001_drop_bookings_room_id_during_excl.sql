-- 0001_drop_bookings_room_id_during_excl                         draft until committed
-- schemac 1  schema 77fab666c06c -> 53e413647bc7  text f739147ce50f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE bookings DROP CONSTRAINT bookings_room_id_during_excl;
