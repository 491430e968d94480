-- 0001_drop_bookings_room_id_during_excl_switch                  draft until committed
-- schemac 1  schema 77fab666c06c -> 53e413647bc7  text bea5e739b6af
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE bookings DROP CONSTRAINT bookings_room_id_during_excl;
