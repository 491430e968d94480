-- 0001_drop_bookings_room_id_during_excl_switch                  draft until committed
-- schemac 1  schema 77fab666c06c -> 53e413647bc7  text 646df85be8c9
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';

ALTER TABLE bookings DROP CONSTRAINT bookings_room_id_during_excl;
