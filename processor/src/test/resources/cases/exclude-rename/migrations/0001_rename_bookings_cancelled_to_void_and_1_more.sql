-- 0001_rename_bookings_cancelled_to_void_and_1_more              draft until committed
-- schemac 1  schema 218b40808bf9 -> 65807c9642bf  text 5c633704c9d4
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';

ALTER TABLE bookings RENAME CONSTRAINT bookings_room_id_during_excl TO bookings_hall_id_during_excl;
