-- 0001_rename_bookings_cancelled_to_void_and_1_more              draft until committed
-- schemac 1  schema 218b40808bf9 -> 65807c9642bf  text a41515ec5dce
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE bookings RENAME CONSTRAINT bookings_room_id_during_excl TO bookings_hall_id_during_excl;
